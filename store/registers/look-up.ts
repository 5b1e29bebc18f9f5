import type { RegisterEntry } from '../../domain/registers/entry.ts'
import type { Store } from '../connect.ts'
import type { RegisterDocument } from '../models/register.ts'

/** Entries by their ids, as the rules see them. Asks nothing where none is named. */
export async function lookUp({ registers }: Store, ids: readonly string[]): Promise<RegisterEntry[]> {
  if (ids.length === 0) return []
  const found = await registers.find({ _id: { $in: [...ids] } }, { register: 1, open: 1 }).lean<RegisterDocument[]>()
  return found.map(({ _id: id, register, open }) => ({ id, register, open }))
}
