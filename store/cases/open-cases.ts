import type { Store } from '../connect.ts'
import type { CaseDocument } from '../models/case.ts'

/**
 * Every case that is not closed, the oldest first, one after another: there may be more than fit into memory. `pack`: only those under
 * some version of it.
 */
export const openCases = (store: Store, pack: string | null = null): AsyncIterable<CaseDocument> =>
  store.cases
    .find({ stage: { $ne: 'closed' }, ...(pack !== null && { 'case.pack.id': pack }) })
    .sort({ receivedAt: 1, _id: 1 })
    .lean<CaseDocument[]>()
    .cursor() as unknown as AsyncIterable<CaseDocument>
