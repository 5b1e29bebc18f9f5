import type { StaffMember } from '../../domain/case/staff.ts'
import type { Store } from '../connect.ts'
import type { UserDocument } from '../models/office.ts'

/** A member of staff as pages show one: as the rules see them, with name and address. */
export type Member = StaffMember & { name: string; email: string }

/** Everybody of one office, by name; of every office when none is named. */
export async function membersOf(store: Store, office?: string): Promise<Member[]> {
  const users = await store.users
    .find(office ? { office } : {}, shownOfMember)
    .sort({ name: 1 })
    .lean<UserDocument[]>()
  return users.map(memberOf)
}

/** Only what is shown leaves the store, never the hash of a password or the secret of a second factor. */
export const shownOfMember = { name: 1, email: 1, roles: 1, active: 1, office: 1 }

/** A member of staff out of those fields of an account. */
export const memberOf = ({ _id, name, email, roles, active, office }: UserDocument): Member => ({
  id: _id,
  name,
  email,
  roles,
  active,
  office,
})
