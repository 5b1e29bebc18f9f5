import { createHash } from 'node:crypto'
import { handOverWork } from '../domain/commands/hand-over-work.ts'
import type { Store } from '../store/connect.ts'
import { digestIn, insertDocument, type NewDocument } from '../store/inbox/insert-document.ts'
import { type KnownMember, leavers } from '../store/users/staff-members.ts'
import { type Owed, workOf } from '../store/work/work-of-leaver.ts'

/**
 * Asks each case on which somebody whose account was disabled still owes something to hand it over, in the name of whoever disabled it.
 * A crash between the two loses nothing: it looks again at every turn, also for what came into their name since. The same work is
 * asked for once. Gives how many cases were asked.
 */
export async function handOverWorkOfLeavers(store: Store, now: string): Promise<number> {
  const documents = (await Promise.all((await leavers(store)).map((one) => documentsFor(store, one, now)))).flat()
  for (const document of documents) await insertDocument(store.staffInbox, document, digestIn(store.staffInbox))
  return documents.length
}

async function documentsFor(store: Store, leaver: KnownMember, now: string): Promise<NewDocument[]> {
  if (!leaver.left) return []
  const owed = await workOf(store, leaver._id, leaver.left.to !== null)
  return owed.map((one) => documentOf(leaver, one, now))
}

/** Its id is the leaving, the case and what was owed there: asked again after a crash it is the same document. */
function documentOf({ _id: from, left }: KnownMember, { caseId, tasks, allegations }: Owed, now: string): NewDocument {
  const input = { from, to: left?.to ?? null }
  const _id = sha256(JSON.stringify(['redress/1', handOverWork.name, caseId, input, left?.at, tasks, allegations])).slice(0, 32)
  const open = { door: 'worker' as const, receivedAt: now, seenVersion: null, sealed: null, signature: null, lookup: null }
  return {
    _id,
    caseId,
    command: handOverWork.name,
    by: left?.by ?? handOverWork.name,
    ...open,
    input,
    digest: sha256(JSON.stringify([_id, input])),
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
