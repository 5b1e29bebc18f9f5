import type { OfficeDocument } from '../../store/models/office.ts'
import type { Seeding } from './seeding.ts'

/** The office every new installation begins with; an administrator changes what differs. */
const office: OfficeDocument = {
  _id: 'office',
  name: 'Task Force Conduct Office',
  phone: '(303) 555-0142',
  zone: 'America/Denver',
  state: 'CO',
  overlay: { added: [], removed: [] },
  pack: 'default',
  shape: 1,
}

/** Adds the office unless it is there, and answers it as it is now. */
export async function addOffice({ store }: Pick<Seeding, 'store'>): Promise<OfficeDocument> {
  await store.offices.updateOne({ _id: office._id }, { $setOnInsert: office }, { upsert: true })
  return (await store.offices.findById(office._id).lean<OfficeDocument>()) ?? office
}
