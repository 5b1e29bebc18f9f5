import type { Store } from '../connect.ts'
import type { OfficeDocument } from '../models/office.ts'

/** Every office of this install, by name. */
export const allOffices = (store: Store): Promise<OfficeDocument[]> => store.offices.find().sort({ name: 1 }).lean<OfficeDocument[]>()
