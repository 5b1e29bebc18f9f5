import { randomUUID } from 'node:crypto'
import type { Sealed } from '../../domain/complaint/sealed.ts'
import type { Store } from '../connect.ts'

/** Sealed parts of a case that a page opened: one entry for the page, not one for each field. */
export type Opening = {
  /** Given when the purpose was sealed for it. */
  id?: string
  caseId: string
  user: string
  at: string
  fields: string
  /** People write names into it, so it is kept like the rest of the file. */
  purpose: Sealed<'file'> | null
}

/** Writes the entry. To be awaited before the page is sent: what was not recorded is not shown. */
export async function recordOpening(store: Store, { id = randomUUID(), ...opening }: Opening): Promise<void> {
  await store.openings.insertMany([{ _id: id, ...opening, shape: 1 }])
}
