import type { Store } from '../connect.ts'

/**
 * Cases last written before `settled`, all of them or a random sample of `most`. Every case lives in the engine until it is disposed of,
 * so these should be known there.
 */
export async function someCasesOpenedBefore(store: Store, settled: string, most: number): Promise<string[]> {
  const rows = await store.cases.aggregate<{ _id: string }>([
    { $match: { lastFactAt: { $lt: settled } } },
    { $sample: { size: most } },
    { $project: { _id: 1 } },
  ])
  return rows.map((row) => row._id)
}
