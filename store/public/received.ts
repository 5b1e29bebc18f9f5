import type { Store } from '../connect.ts'

/** What the public process may know of its own inbox: that something came, when (to the minute), and a keyed digest of it. */
export type Received = { _id: string; lookup: string | null; digest: string; command: string; receivedMinute: string }

const view = (store: Store) => store.connection.collection<Received>('receivedComplaints')

/** The digest of a document already there, with a majority read; null if there is none. For `insertDocument`. */
export const digestSeenByPublic =
  (store: Store) =>
  async (id: string): Promise<string | null> =>
    (await view(store).findOne({ _id: id }, { readConcern: { level: 'majority' } }))?.digest ?? null

/** Everything that came under a person's look-up value, oldest first: status can say "received" before the case is open. */
export const receivedUnder = (store: Store, lookup: string): Promise<Received[]> =>
  view(store).find({ lookup }).sort({ receivedMinute: 1 }).toArray()
