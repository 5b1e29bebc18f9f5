import type { Store } from '../connect.ts'
import type { InboxDocument } from '../models/inbox.ts'

export type Inserted = 'inserted' | 'same' | 'different'

/** The public process's inbox or the staff's. */
export type Inbox = Store['publicInbox']

/** What of a document the caller gives; the rest is for whoever answers it. */
export type NewDocument = Omit<InboxDocument, 'outcome' | 'trouble' | 'shape'>

/**
 * The one insert that is the promise, majority and journal. A repeat of an id is the same document if its digest is the same
 * ('same': its first outcome stands) and is refused otherwise ('different'). `digestOf` reads what the caller may read of the
 * document already there, with a majority read: after a fail-over a duplicate counts as received only then.
 */
export async function insertDocument(
  inbox: Inbox,
  document: NewDocument,
  digestOf: (id: string) => Promise<string | null>,
): Promise<Inserted> {
  try {
    // One insert, not a write of many with one in it: of that one's failures the driver does not say what they are.
    await inbox.collection.insertOne({ ...document, outcome: null, trouble: null, shape: 1 } as never)
    return 'inserted'
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const digest = await digestOf(document._id)
    if (digest === null) throw new NotByMajorityYet()
    return digest === document.digest ? 'same' : 'different'
  }
}

/** The document is there, but not on a majority yet, so it may still be lost: the same again will tell. */
export class NotByMajorityYet extends Error {
  override name = 'NotByMajorityYet'
}

/** MongoDB's answer to a second document with the same id. */
export const isDuplicate = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 11000

/** How the staff app and the worker read the digest of a document already in an inbox. */
export const digestIn =
  (inbox: Inbox) =>
  async (id: string): Promise<string | null> =>
    (await inbox.findById(id, { digest: 1 }).read('primary').readConcern('majority').lean())?.digest ?? null
