import { createHash } from 'node:crypto'
import { reportUndelivered } from '../../domain/commands/report-undelivered.ts'
import type { Store } from '../connect.ts'
import type { NewDocument } from '../inbox/insert-document.ts'
import type { NoticeDocument } from '../models/post.ts'
import { stillHeld } from './settle.ts'

/**
 * The mail will not go: its row says so, and a document in the inbox asks the case to see to it that somebody is reached another way.
 * Both in one transaction: a mail given up in silence, or reported and then sent, would each mislead. `tried` says whether it got as
 * far as a server.
 */
export const giveUp = (
  store: Store,
  row: NoticeDocument,
  { failure, at, tried }: { failure: string; at: string; tried: boolean },
): Promise<void> =>
  store.connection.withSession(async (session) => {
    await session.withTransaction(
      async () => {
        const { matchedCount } = await store.notices.updateOne(
          stillHeld(row),
          { $set: { state: 'undeliverable', failure, lease: null }, $inc: { attempts: tried ? 1 : 0 } },
          { session },
        )
        if (matchedCount === 0) return
        await store.staffInbox.insertMany([{ ...report(row, at), outcome: null, trouble: null, shape: 1 }], { session, lean: true })
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', journal: true } },
    )
  })

/** Its id follows from the row's, so that whatever happens there is never a second one. */
function report({ _id: row, caseId, notice }: NoticeDocument, at: string): NewDocument {
  const _id = sha256(`redress/1 ${reportUndelivered.name} ${row}`).slice(0, 32)
  const input = { notice }
  return {
    _id,
    caseId,
    command: reportUndelivered.name,
    door: 'worker',
    by: 'post',
    receivedAt: at,
    seenVersion: null,
    sealed: null,
    signature: null,
    input,
    digest: sha256(JSON.stringify([_id, input])),
    lookup: null,
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
