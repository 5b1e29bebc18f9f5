import type { Ring } from '../keys/ring.ts'
import { nextTry } from '../mail/retries.ts'
import type { NoticeDocument } from '../store/models/post.ts'
import { giveUp } from '../store/notices/give-up.ts'
import { markSent, markUnwanted, postpone, putOff } from '../store/notices/settle.ts'
import { takeDue } from '../store/notices/take-due.ts'
import { nextSendAt } from '../store/notices/waiting-mail.ts'
import { isOutage } from '../store/outage.ts'
import { addressed } from './addressed.ts'
import { bundled, markJoined } from './bundled.ts'
import type { Addressed, Sending } from './sending.ts'

export type { Sending }

/** Longer than one mail may take, so that nobody else sends it meanwhile; after it, a mail whose worker died is sent again. */
const leaseSeconds = 120
/** No further mail is begun after this; the caller asks again. Leaves the last one its time within the activity's two minutes. */
const runSeconds = 60

/**
 * Sends the mails of a case that are due, one after another, and says when the next one may go (ISO; null: none is left). What a mail
 * says and where it goes is read at the moment of sending. A mail that cannot go is tried again later, one that never can becomes
 * work for staff, and neither stops the others. Throws only for outages of MongoDB.
 *
 * `now` is the engine's time, which a test may move ahead; a try that waited for a worker all night has an old one. So the later of
 * it and the process's own clock counts: safe hours must hold when a mail goes, not when it was planned.
 */
export async function sendNotices(deps: Sending, caseId: string, now: string): Promise<{ nextAt: string | null }> {
  const { ring, store } = deps
  // A locked office can read no address; its mail waits until somebody unlocks it.
  if (!ring) return { nextAt: null }
  const present = () => later(now, deps.clock())
  const begunAt = present()
  const holder = crypto.randomUUID()
  while (present() <= secondsAfter(begunAt, runSeconds)) {
    const row = await takeDue(store, caseId, begunAt, { holder, until: secondsAfter(present(), leaseSeconds) })
    if (!row) break
    await settle(deps, ring, row, present)
  }
  return { nextAt: await nextSendAt(store, caseId) }
}

async function settle(deps: Sending, ring: Ring, row: NoticeDocument, present: () => string): Promise<void> {
  try {
    await carry(deps, row, await bundled(deps, ring, row, await addressed(deps, ring, row, present()), present()), present)
  } catch (error) {
    if (isOutage(error)) throw error
    deps.log.error({ notice: row._id, err: error }, 'a mail could not be written')
    await failed(deps, row, error instanceof Error ? error.name : 'unknown', present())
  }
}

async function carry(deps: Sending, row: NoticeDocument, mail: Addressed, present: () => string): Promise<void> {
  const { store, post } = deps
  if (mail === 'unwanted') return markUnwanted(store, row)
  if (mail === 'nobody') return giveUp(store, row, { failure: 'nobody', at: present(), tried: false })
  if ('notBefore' in mail) return postpone(store, row, mail.notBefore)
  const delivery = await post.send({ ...mail.letter, to: mail.to, messageId: row.messageId, date: present() })
  if (delivery.outcome === 'accepted') {
    await markSent(store, row, present())
    return mail.with && markJoined(store, mail.with, present())
  }
  deps.log.warn({ notice: row._id, failure: delivery.failure }, 'a mail was not taken')
  if (delivery.outcome === 'refusedForGood') return giveUp(store, row, { failure: delivery.failure, at: present(), tried: true })
  return failed(deps, row, delivery.failure, present())
}

async function failed({ store }: Sending, row: NoticeDocument, failure: string, at: string): Promise<void> {
  const next = nextTry(row, at)
  if (next) await putOff(store, row, next, failure)
  else await giveUp(store, row, { failure, at, tried: true })
}

const later = (a: string, b: string): string => (a > b ? a : b)
const secondsAfter = (at: string, seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString()
