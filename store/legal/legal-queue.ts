import { scopesOf } from '../../domain/case/access.ts'
import type { StaffMember } from '../../domain/case/staff.ts'
import { inScopes } from '../cases/scope-filter.ts'
import type { Store } from '../connect.ts'
import type { CaseDocument } from '../models/case.ts'

/** A case that waits for legal review, as the queue shows it. */
export type QueuedCase = Pick<CaseDocument, '_id' | 'reference' | 'priority' | 'nearest' | 'receivedAt'> & {
  case: Pick<CaseDocument['case'], 'allegations' | 'clocks'>
}

/** Cases with an allegation in legal review, those with the nearest limit first. */
export const legalQueue = (store: Store, member: StaffMember): Promise<QueuedCase[]> =>
  store.cases
    .find(
      { $and: [inScopes(scopesOf(member)), { allegationSteps: 'legalReview' }] },
      { reference: 1, priority: 1, nearest: 1, receivedAt: 1, 'case.allegations': 1, 'case.clocks': 1 },
    )
    .sort({ 'nearest.dueAt': 1, _id: 1 })
    .limit(200)
    .lean<QueuedCase[]>()
