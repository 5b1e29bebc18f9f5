import type { Store } from '../connect.ts'
import type { OfficeDocument } from '../models/office.ts'

/** An office. Throws when there is none: every case and member of staff belongs to one that exists. */
export async function officeById(store: Store, id: string): Promise<OfficeDocument> {
  const office = await store.offices.findById(id).lean<OfficeDocument>()
  if (!office) throw new Error('no such office')
  return office
}
