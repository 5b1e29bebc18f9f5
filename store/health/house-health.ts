import type { Store } from '../connect.ts'
import type { CaseWatchDocument, PulseDocument } from '../models/house.ts'

/** What each part of the house last said of itself. */
export const pulsesOf = (store: Store): Promise<PulseDocument[]> => store.pulses.find({}).sort({ _id: 1 }).lean<PulseDocument[]>()

/** Cases whose workflow is missing or keeps failing. */
export const caseProblems = (store: Store): Promise<CaseWatchDocument[]> =>
  store.caseWatch
    .find({ problem: { $ne: null } })
    .sort({ since: 1 })
    .limit(500)
    .lean<CaseWatchDocument[]>()

/** Cases whose next due instant lies before `since` and was not decided. */
export const lateInstants = (store: Store, since: string): Promise<number> => store.cases.countDocuments({ nextDueAt: { $lt: since } })

export type MailHealth = { waiting: number; failing: number; undeliverable: number; lastSentAt: string | null }

/** How the post fares: what waits past its hour, what failed and is tried again, what was given up, when the last mail went. */
export async function mailHealth(store: Store, now: string): Promise<MailHealth> {
  const [waiting, failing, undeliverable, last] = await Promise.all([
    store.notices.countDocuments({ state: 'waiting', sendAt: { $lt: now } }),
    store.notices.countDocuments({ state: 'waiting', attempts: { $gt: 0 } }),
    store.notices.countDocuments({ state: 'undeliverable' }),
    store.notices.findOne({ state: 'sent' }, { sentAt: 1 }).sort({ sentAt: -1 }).lean<{ sentAt: string | null }>(),
  ])
  return { waiting, failing, undeliverable, lastSentAt: last?.sentAt ?? null }
}

/** Asks that what is held on a case be tried again. The worker, who alone writes cases and their documents, sees to it. */
export async function askForRetry(store: Store, caseId: string, at: string): Promise<void> {
  await store.caseWatch.updateOne(
    { _id: caseId },
    { $set: { retryAskedAt: at }, $setOnInsert: { nudges: 0, nudgeAfter: at, problem: null, since: at, shape: 1 } },
    { upsert: true },
  )
}
