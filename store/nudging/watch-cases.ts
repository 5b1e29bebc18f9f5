import type { Store } from '../connect.ts'

/** Waits between nudges of one case: 10 s, 20 s, 40 s … up to an hour, because after 10,000 signals a run refuses more. */
const firstWaitMs = 10_000
const longestWaitMs = 3_600_000

/** Cases that were nudged and wait for their next turn. */
export async function restingCases(store: Store, now: string): Promise<string[]> {
  const rows = await store.caseWatch.find({ nudgeAfter: { $gt: now } }, { _id: 1 }).lean()
  return rows.map((row) => row._id)
}

/** Which of these cases may be nudged again now; each of them is noted with a longer wait. */
export async function dueForNudge(store: Store, caseIds: readonly string[], now: string): Promise<string[]> {
  if (caseIds.length === 0) return []
  const watched = await store.caseWatch.find({ _id: { $in: caseIds } }).lean()
  const known = new Map(watched.map((one) => [one._id, one]))
  const due = caseIds.filter((id) => (known.get(id)?.nudgeAfter ?? '') <= now)
  const writes = due.map((id) => {
    const nudges = (known.get(id)?.nudges ?? 0) + 1
    const nudgeAfter = new Date(Date.parse(now) + Math.min(firstWaitMs * 2 ** (nudges - 1), longestWaitMs)).toISOString()
    return {
      updateOne: {
        filter: { _id: id },
        update: { $set: { nudges, nudgeAfter }, $setOnInsert: { since: now, problem: null, shape: 1 } },
        upsert: true,
      },
    }
  })
  if (writes.length > 0) await store.caseWatch.bulkWrite(writes, { ordered: false })
  return due
}

/** Every case may be asked about at once again: what kept them from being decided is gone. */
export async function forgetRests(store: Store, now: string): Promise<void> {
  await store.caseWatch.updateMany({ nudgeAfter: { $gt: now } }, { $set: { nudges: 0, nudgeAfter: now } })
}

/** Forgets cases whose turn has come and that are not waiting any more. What an administrator asked for stays. */
export async function forgetAnswered(store: Store, stillWaiting: readonly string[], now: string): Promise<void> {
  await store.caseWatch.deleteMany({ _id: { $nin: [...stillWaiting] }, nudgeAfter: { $lte: now }, problem: null, retryAskedAt: null })
}

/** Cases whose workflow is missing or keeps failing, for the administrator's page; exactly these from now on. */
export async function noteProblems(store: Store, problem: 'missing' | 'failing', caseIds: readonly string[], now: string): Promise<void> {
  await store.caseWatch.updateMany({ problem, _id: { $nin: [...caseIds] } }, { $set: { problem: null } })
  const writes = caseIds.map((id) => ({
    updateOne: {
      filter: { _id: id },
      update: { $set: { problem }, $setOnInsert: { since: now, nudges: 0, nudgeAfter: now, shape: 1 } },
      upsert: true,
    },
  }))
  if (writes.length > 0) await store.caseWatch.bulkWrite(writes, { ordered: false })
}

/** Says how a part of the house fares. */
export async function notePulse(store: Store, part: string, errorClass: string | null, now: string): Promise<void> {
  await store.pulses.updateOne(
    { _id: part },
    { $set: { state: errorClass ? 'failing' : 'ok', errorClass, at: now, shape: 1 } },
    { upsert: true },
  )
}
