import type { Role } from '../../domain/case/staff.ts'
import type { Store } from '../connect.ts'
import type { Leaving } from '../models/office.ts'

/** A member of staff as the worker knows one: whom a case may be given to, and where their mail goes. */
export type KnownMember = {
  _id: string
  email: string
  language: string
  roles: Role[]
  active: boolean
  office: string
  left?: Leaving | null
}

const known = (store: Store) => store.connection.collection<KnownMember>('staffMembers')

/** Everybody of one office, those who left too. */
export const staffOf = (store: Store, office: string): Promise<KnownMember[]> => known(store).find({ office }).toArray()

/** Somebody by id, as they are now; null for nobody. */
export const staffMember = (store: Store, id: string): Promise<KnownMember | null> => known(store).findOne({ _id: id })

/** Everybody whose account was disabled and whose work is to be taken over. */
export const leavers = (store: Store): Promise<KnownMember[]> =>
  known(store)
    .find({ active: false, left: { $ne: null } })
    .toArray()
