import type { Store } from '../connect.ts'

/** Every case lives in the engine until it is disposed of; those last written before `settled` should be known there by now. */
export async function casesOpenedBefore(store: Store, settled: string): Promise<string[]> {
  const rows = await store.cases.find({ lastFactAt: { $lt: settled } }, { _id: 1 }).lean()
  return rows.map((row) => row._id)
}
