import type { Store } from '../connect.ts'
import type { CaseDocument } from '../models/case.ts'

/** Every case that is not closed, the oldest first, one after another: there may be more than fit into memory. */
export const openCases = (store: Store): AsyncIterable<CaseDocument> =>
  store.cases
    .find({ stage: { $ne: 'closed' } })
    .sort({ receivedAt: 1, _id: 1 })
    .lean<CaseDocument[]>()
    .cursor() as unknown as AsyncIterable<CaseDocument>
