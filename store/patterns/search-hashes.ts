import type { Case } from '../../domain/case/case.ts'
import type { Store } from '../connect.ts'
import type { SearchHashDocument } from '../models/house.ts'

/** Cases with facts newer than their hashes, received after `since` (ISO): enough of each to hash it anew. */
export async function casesToHash(store: Store, since: string): Promise<Case[]> {
  const hashed = await store.searchHashes.find({}, { version: 1 }).lean()
  const known = new Map(hashed.map((one) => [one._id, one.version]))
  const cases = await store.cases.find({ receivedAt: { $gt: since } }, { version: 1 }).lean()
  const changed = cases.filter((one) => known.get(one._id) !== one.version).map((one) => one._id)
  return (await store.cases.find({ _id: { $in: changed } }, { case: 1 }).lean()).map((one) => one.case as Case)
}

/** Keeps the hashes of a case as of its version. */
export async function keepHashes(store: Store, { _id, ...hashes }: Omit<SearchHashDocument, 'shape'>): Promise<void> {
  await store.searchHashes.updateOne({ _id }, { $set: { ...hashes, shape: 1 } }, { upsert: true })
}
