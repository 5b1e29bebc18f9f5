import { mayOpen } from '../../domain/case/access.ts'
import type { StaffMember } from '../../domain/case/staff.ts'
import type { Store } from '../connect.ts'
import type { CaseDocument, FactDocument } from '../models/case.ts'
import type { OpeningDocument } from '../models/house.ts'
import type { NoticeDocument } from '../models/post.ts'
import { loadCase } from './load-case.ts'

/** A case for somebody who may open it. Null for a case that is not theirs and for one that does not exist: the two look the same. */
export async function caseFor(store: Store, member: StaffMember, id: string): Promise<CaseDocument | null> {
  const found = await loadCase(store, id)
  return found && mayOpen(member, found.case) ? found : null
}

/** All facts of a case, oldest first. */
export const factsOf = (store: Store, caseId: string): Promise<FactDocument[]> =>
  store.facts.find({ caseId }).sort({ sequence: 1 }).lean<FactDocument[]>()

/** Every mail about a case, newest first. */
export const noticesOf = (store: Store, caseId: string): Promise<NoticeDocument[]> =>
  store.notices.find({ caseId }).sort({ queuedAt: -1, _id: -1 }).lean<NoticeDocument[]>()

/** Who opened what of a case, newest first, the last 200 times. */
export const openingsOf = (store: Store, caseId: string): Promise<OpeningDocument[]> =>
  store.openings.find({ caseId }).sort({ at: -1 }).limit(200).lean<OpeningDocument[]>()
