import type { ClientSession } from 'mongoose'
import type { Store } from '../connect.ts'
import type { SessionDocument } from '../models/office.ts'
import { lives } from './sessions.ts'

/** Ends the visits of somebody, at once and everywhere, but for one they keep (by its hash). */
export async function endSessionsOf(store: Store, user: string, kept: string | null, session?: ClientSession): Promise<void> {
  await store.sessions.deleteMany({ user, ...(kept && { _id: { $ne: kept } }) }, session ? { session } : {})
}

/** An open visit: by the hash of its id, when it began, and when its last press was written down. */
export type Visit = { hash: string; startedAt: string; seenAt: string }

/** Somebody's open visits at `at`, the latest first. */
export async function visitsOf(store: Store, user: string, at: string): Promise<Visit[]> {
  const sessions = await store.sessions.find({ user }, { startedAt: 1, seenAt: 1 }).sort({ startedAt: -1 }).lean<SessionDocument[]>()
  return sessions.filter((one) => lives(one, at)).map(({ _id: hash, startedAt, seenAt }) => ({ hash, startedAt, seenAt }))
}

/** Ends one visit, of this person and of nobody else. */
export async function endVisit(store: Store, user: string, hash: string): Promise<void> {
  await store.sessions.deleteOne({ _id: hash, user })
}
