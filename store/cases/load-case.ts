import type { Fact, FactType } from '../../domain/case/facts.ts'
import type { Store } from '../connect.ts'
import type { CaseDocument } from '../models/case.ts'

/**
 * A case as it stands, or null if none was opened under this id. Asked of the driver itself, as is everything that every press and
 * every decision asks: mongoose takes as long again to hand over what it leaves as it is.
 */
export const loadCase = (store: Store, caseId: string): Promise<CaseDocument | null> =>
  store.cases.collection.findOne({ _id: caseId as never }) as unknown as Promise<CaseDocument | null>

/** The facts that came after a page showed this version, in their order. */
export async function factsSince(store: Store, caseId: string, version: number): Promise<Fact[]> {
  const rows = await store.facts
    .find({ caseId, sequence: { $gt: version } }, { fact: 1 })
    .sort({ sequence: 1 })
    .lean()
  return rows.map((row) => row.fact)
}

/** All facts of these types, in their order. */
export async function factsOfTypes(store: Store, caseId: string, types: readonly FactType[]): Promise<Fact[]> {
  const rows = await store.facts
    .find({ caseId, 'fact.type': { $in: types } }, { fact: 1 })
    .sort({ sequence: 1 })
    .lean()
  return rows.map((row) => row.fact)
}
