import type { RegisterName } from '../../domain/registers/kinds.ts'
import { namesOf } from '../../domain/registers/names.ts'
import type { Store } from '../connect.ts'
import type { RegisterDocument } from '../models/register.ts'

/** Every entry of a register, by name. */
export const entriesOf = (store: Store, register: RegisterName): Promise<RegisterDocument[]> =>
  store.registers.find({ register }).sort({ 'open.name': 1, _id: 1 }).lean<RegisterDocument[]>().exec()

/** How many entries each register holds. */
export async function entryCounts(store: Store): Promise<ReadonlyMap<string, number>> {
  const counted = await store.registers.aggregate<{ _id: string; entries: number }>([
    { $group: { _id: '$register', entries: { $sum: 1 } } },
  ])
  return new Map(counted.map(({ _id, entries }) => [_id, entries]))
}

export const entryOf = (store: Store, register: RegisterName, id: string): Promise<RegisterDocument | null> =>
  store.registers.findOne({ _id: id, register }).lean<RegisterDocument>().exec()

/** What somebody writes into a register. */
export type Written = Pick<RegisterDocument, 'open' | 'sealed' | 'by' | 'at'>

/** Adds an entry; false if there is one of that id. */
export async function addEntry(store: Store, _id: string, register: RegisterName, written: Written): Promise<boolean> {
  const { upsertedCount } = await store.registers.updateOne(
    { _id },
    { $setOnInsert: { _id, register, ...written, ...namesOf({ register, open: written.open }), version: 1, earlier: [], shape: 2 } },
    { upsert: true, timestamps: false },
  )
  return upsertedCount === 1
}

/** Changes an entry and keeps what it said before; false if somebody changed it since `version`. */
export async function changeEntry(store: Store, before: RegisterDocument, version: number, written: Written): Promise<boolean> {
  const { register, open, sealed, by, at } = before
  const names = namesOf({ register, open: written.open })
  const { modifiedCount } = await store.registers.updateOne(
    { _id: before._id, version },
    { $set: { ...written, ...names, version: version + 1, shape: 2 }, $push: { earlier: { open, sealed, by, at } } },
  )
  return modifiedCount === 1
}
