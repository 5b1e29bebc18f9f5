import type { Store } from '../connect.ts'
import { isDuplicate } from '../inbox/insert-document.ts'
import type { KeptCallDocument } from '../models/calls.ts'

type Calls = Pick<Store, 'keptCalls'>

/** A call as kept: whose it is, when it began and was last saved (ISO), its sealed words, and when it ends by itself. */
export type KeptCall = Omit<KeptCallDocument, 'endsAt' | 'shape'> & { endsAt: string }

/** Keeps a call as it stands now. Whoever keeps one under an id that is somebody else's changes nothing. */
export async function keepCall({ keptCalls }: Calls, { _id, user, endsAt, ...kept }: KeptCall): Promise<void> {
  const $set = { ...kept, endsAt: new Date(endsAt), shape: 1 }
  try {
    await keptCalls.updateOne({ _id, user }, { $set }, { upsert: true })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}

/** The calls somebody began and did not send, the first one first: MongoDB removes ended ones only once a minute. */
export async function keptCallsOf({ keptCalls }: Calls, user: string, now: string): Promise<KeptCall[]> {
  const rows = await keptCalls.find({ user, endsAt: { $gt: new Date(now) } }, { shape: 0 }, { sort: { startedAt: 1 } }).lean()
  return rows.map((row) => ({ ...row, endsAt: row.endsAt.toISOString() }))
}

/** Removes a call that was sent or put away; only its owner's. */
export async function removeCall({ keptCalls }: Calls, user: string, id: string): Promise<void> {
  await keptCalls.deleteOne({ _id: id, user })
}
