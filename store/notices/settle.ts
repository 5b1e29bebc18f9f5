import type { Store } from '../connect.ts'
import type { NoticeDocument } from '../models/post.ts'

type Row = Pick<NoticeDocument, '_id'>
type Held = Pick<NoticeDocument, '_id' | 'lease'>

/** The mail went at `at`. Holds whoever has the lease by now: it did go, and must not go again. */
export const markSent = async (store: Store, { _id }: Row, at: string): Promise<void> => {
  await store.notices.updateOne(
    { _id, state: 'waiting' },
    { $set: { state: 'sent', sentAt: at, lease: null, failure: null }, $inc: { attempts: 1 } },
  )
}

/** The person stopped mail before it went. */
export const markUnwanted = async (store: Store, row: Held): Promise<void> => {
  await store.notices.updateOne(stillHeld(row), { $set: { state: 'unwanted', lease: null } })
}

/** The mail waits for an hour that is safe; that was no try. */
export const postpone = async (store: Store, row: Held, sendAt: string): Promise<void> => {
  await store.notices.updateOne(stillHeld(row), { $set: { sendAt, lease: null } })
}

/** The mail could not be sent and is tried again at `sendAt`. `failure` is a class of failures, never what a server said. */
export const putOff = async (store: Store, row: Held, sendAt: string, failure: string): Promise<void> => {
  await store.notices.updateOne(stillHeld(row), { $set: { sendAt, failure, lease: null }, $inc: { attempts: 1 } })
}

/** Only the holder decides about a row; after its lease it is somebody else's. */
export const stillHeld = ({ _id, lease }: Held) => ({ _id, state: 'waiting' as const, 'lease.holder': lease?.holder ?? '' })
