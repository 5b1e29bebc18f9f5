import { plainEmail } from '../domain/patterns/plain-values.ts'
import type { Ring } from '../keys/ring.ts'
import { searchHash } from '../keys/search-hash.ts'
import { isToComplainant } from '../mail/letters/index.ts'
import type { Store } from '../store/connect.ts'
import type { NoticeDocument } from '../store/models/post.ts'
import { joinRows, waitingBeside, waitingRows } from '../store/notices/join-rows.ts'
import { beginPause, emptyPause } from '../store/notices/mail-pauses.ts'
import { addressed } from './addressed.ts'
import type { Addressed, Joined, Sending } from './sending.ts'

type Mail = Extract<Addressed, { to: string }>

/** Complaints can name an address that is somebody else's: however many do, it hears from us once a day. */
const complainantPauseMs = 86_400_000
/** The first page goes at once; what follows within minutes is one mail. */
const dutyPauseMs = 5 * 60_000

/**
 * The same mail, once it may go to this person: later, if they had one lately, or with what else waits for them. A mail to a complainant
 * reads the same whatever it is about, so one stands for all; pages to somebody on duty are written one under the other. Other mail
 * to staff goes as it comes.
 */
export async function bundled(deps: Sending, ring: Ring, row: NoticeDocument, mail: Addressed, at: string): Promise<Addressed> {
  if (typeof mail === 'string' || 'notBefore' in mail) return mail
  if (isToComplainant(row.kind)) return onceADay(deps.store, `address ${searchHash(ring, 'email', plainEmail(mail.to))}`, row, mail, at)
  return row.kind === 'urgent' ? dutyPage(deps, ring, row, mail, at) : mail
}

/** The notices that went with a mail are settled, and what waited for its pause is forgotten. */
export async function markJoined(store: Store, { pause, rows }: Joined, at: string): Promise<void> {
  await joinRows(store, rows, at)
  await emptyPause(store, pause, rows)
}

async function onceADay(store: Store, pause: string, row: NoticeDocument, mail: Mail, at: string): Promise<Addressed> {
  const began = await beginPause(store, pause, row._id, at, complainantPauseMs)
  if ('until' in began) return { notBefore: began.until }
  return { ...mail, with: { pause, rows: [...began.waiting, ...(await waitingBeside(store, row))] } }
}

async function dutyPage(deps: Sending, ring: Ring, row: NoticeDocument, mail: Mail, at: string): Promise<Addressed> {
  const pause = `duty ${row.to}`
  const began = await beginPause(deps.store, pause, row._id, at, dutyPauseMs)
  if ('until' in began) return { notBefore: began.until }
  const texts = [mail.letter.text]
  const rows: string[] = []
  for (const other of await waitingRows(deps.store, began.waiting, row)) {
    const theirs = await addressed(deps, ring, other, at)
    // What may not go to them any more is settled in its own turn.
    if (typeof theirs === 'string' || 'notBefore' in theirs) continue
    texts.push(theirs.letter.text)
    rows.push(other._id)
  }
  const subject = rows.length > 0 ? `${mail.letter.subject} (+${rows.length})` : mail.letter.subject
  return { to: mail.to, letter: { subject, text: texts.join('\n\n') }, with: { pause, rows } }
}
