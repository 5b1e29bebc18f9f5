import type { Opening } from '../domain/case/facts.ts'
import type { StaffMember } from '../domain/case/staff.ts'
import type { Ground } from '../domain/commands/ground.ts'
import type { OfficeDocument } from '../store/models/office.ts'
import type { Deciding } from './dependencies.ts'

/** What a decision on a case of this office stands on: its pack, its calendar, and the staff as they are at this moment. */
export async function groundOf(
  deps: Deciding,
  officeId: string,
  pack: Opening['pack'] | null,
): Promise<Ground & { office: OfficeDocument }> {
  const [office, staff] = await Promise.all([deps.store.offices.findById(officeId).lean<OfficeDocument>(), staffOf(deps, officeId)])
  if (!office) throw new Error('the case belongs to an office that does not exist')
  return { office, pack: pack ? deps.packOf(pack) : deps.newestPack(office), calendar: deps.calendarOf(office), staff }
}

/** Roles are read for every decision: someone disabled a second ago decides nothing. */
async function staffOf({ store }: Deciding, office: string): Promise<StaffMember[]> {
  const users = await store.users.find({ office }, { roles: 1, active: 1, office: 1 }).lean()
  return users.map(({ _id, roles, active, office }) => ({ id: _id, roles, active, office }))
}
