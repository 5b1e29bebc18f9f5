import { scopesOf } from '../../domain/case/access.ts'
import type { StaffMember } from '../../domain/case/staff.ts'
import { inScopes } from '../cases/scope-filter.ts'
import type { Store } from '../connect.ts'
import type { CaseDocument } from '../models/case.ts'

export type SilentCase = Pick<CaseDocument, '_id' | 'reference' | 'stage' | 'priority'> & { silentSince: string }

/** More than anybody takes up in a day; the others come into view as these are acted on. */
const most = 20

/** The cases somebody may open on which, or on a part of which, nobody has acted for a set time; the longest silence first. */
export async function silentCases(store: Store, member: StaffMember): Promise<{ total: number; rows: SilentCase[] }> {
  const mine = { $and: [{ silentSince: { $type: 'string' } }, inScopes(scopesOf(member))] }
  const [total, rows] = await Promise.all([
    store.cases.countDocuments(mine),
    store.cases
      .find(mine, { reference: 1, stage: 1, priority: 1, silentSince: 1 })
      .sort({ silentSince: 1, _id: 1 })
      .limit(most)
      .lean<SilentCase[]>(),
  ])
  return { total, rows }
}
