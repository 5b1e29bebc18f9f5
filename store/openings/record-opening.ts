import { randomUUID } from 'node:crypto'
import type { Store } from '../connect.ts'

/** Sealed parts of a case that a page opened: one entry for the page, not one for each field. */
export type Opening = { caseId: string; user: string; at: string; fields: string; purpose: string | null }

/** Writes the entry. To be awaited before the page is sent: what was not recorded is not shown. */
export async function recordOpening(store: Store, opening: Opening): Promise<void> {
  await store.openings.insertMany([{ _id: randomUUID(), ...opening, shape: 1 }])
}
