import type { Store } from '../connect.ts'
import type { OfficeDocument } from '../models/office.ts'

/** The office that complaints from the web go to: the first one made. Throws NoOffice before setup made one. */
export async function firstOffice(store: Store): Promise<OfficeDocument> {
  const office = await store.offices.findOne().sort({ _id: 1 }).lean<OfficeDocument>()
  if (!office) throw new NoOffice()
  return office
}

/** The database holds no office: it was prepared and not filled. */
class NoOffice extends Error {
  override name = 'NoOffice'
  constructor() {
    super('There is no office in this database yet. Run the setup first, then start again.')
  }
}
