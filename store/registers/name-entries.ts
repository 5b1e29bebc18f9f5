import { namesOf } from '../../domain/registers/names.ts'
import type { Store } from '../connect.ts'

/** Gives entries from before rules read them the names by which they are found. May run again. */
export async function nameEntries({ registers }: Pick<Store, 'registers'>): Promise<void> {
  for (const { _id, register, open } of await registers.find({ shape: 1 }, { register: 1, open: 1 }).lean())
    await registers.updateOne({ _id, shape: 1 }, { $set: { ...namesOf({ register, open }), shape: 2 } })
}
