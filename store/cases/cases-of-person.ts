import { scopesOf } from '../../domain/case/access.ts'
import type { StaffMember } from '../../domain/case/staff.ts'
import type { Store } from '../connect.ts'
import { type CaseRow, shownInLists } from './case-list.ts'
import { inScopes } from './scope-filter.ts'

const most = 50

/**
 * The cases of whoever is reached under this keyed hash, as far as somebody may open them. The hashes are kept by the job that looks
 * across cases, so a case is found some minutes after it came.
 */
export async function casesOfPerson(store: Store, member: StaffMember, hash: string): Promise<CaseRow[]> {
  const known = await store.searchHashes.find({ people: hash }, { _id: 1 }).lean()
  return store.cases
    .find({ $and: [inScopes(scopesOf(member)), { _id: { $in: known.map(({ _id }) => _id) } }] }, shownInLists)
    .sort({ receivedAt: -1 })
    .limit(most)
    .lean<CaseRow[]>()
}
