import type { Store } from '../connect.ts'
import type { SessionDocument, UserDocument } from '../models/office.ts'
import { type Member, memberOf, shownOfMember } from '../users/members.ts'

/** What a session holds for the pages. */
export type SessionContent = Record<string, unknown>

/** How long a session lives: without a press, and at all. Its document stays a while longer and opens nothing. */
const idleMs = 30 * 60_000
const longestMs = 12 * 3_600_000
const keptMs = 24 * 3_600_000

/** A press within this time of the last one is not written down again; it saves a write for most of them. */
const quietMs = 30_000

/** A session as it is read: what it holds, when its last press was written down, and whose it is. */
export type ReadSession = { content: SessionContent; seenAt: string; member: Member | null }

/**
 * A session that still lives at `at`, and whoever it is of as their account is now: one question, asked at every request, so that a
 * disabled account is out on its next press. `hash` is of the id the browser holds.
 */
export async function readSession(store: Store, hash: string, at: string): Promise<ReadSession | null> {
  const [session] = (await store.sessions.collection
    .aggregate([{ $match: { _id: hash } }, { $lookup: { ...ofAccount(store), localField: 'user', foreignField: '_id' } }])
    .toArray()) as (SessionDocument & { accounts: UserDocument[] })[]
  if (!session || !lives(session, at)) return null
  const { content, seenAt, accounts } = session
  return { content, seenAt, member: accounts[0] ? memberOf(accounts[0]) : null }
}

const ofAccount = ({ users }: Store) => ({ from: users.collection.name, as: 'accounts', pipeline: [{ $project: shownOfMember }] })

/** What a page leaves in its session. `isNew`: it was not read from here before. */
export type WrittenSession = { user: string; content: SessionContent; isNew: boolean }

/**
 * Writes a session's content. When it started stays as it was at its first writing. One that ended while its page was being made is not
 * brought back.
 */
export async function saveSession(store: Store, hash: string, { user, content, isNew }: WrittenSession, at: string): Promise<void> {
  await store.sessions.updateOne(
    { _id: hash },
    {
      $set: { user, content, seenAt: at },
      $setOnInsert: { startedAt: at, endsAt: new Date(Date.parse(at) + (user ? keptMs : idleMs)), shape: 1 },
    },
    { upsert: isNew },
  )
}

/** A press, the one before it written down at `seenAt`: the idle time begins anew. A session that ended meanwhile is not brought back. */
export async function touchSession(store: Store, hash: string, at: string, seenAt: string | undefined): Promise<void> {
  if (seenAt && Date.parse(at) - Date.parse(seenAt) < quietMs) return
  const before = (ms: number) => new Date(Date.parse(at) - ms).toISOString()
  await store.sessions.updateOne({ _id: hash, seenAt: { $gt: before(idleMs), $lt: before(quietMs) } }, { $set: { seenAt: at } })
}

export async function endSession(store: Store, hash: string): Promise<void> {
  await store.sessions.deleteOne({ _id: hash })
}

/** Whether a session still opens anything at `at`. */
export const lives = ({ startedAt, seenAt }: Pick<SessionDocument, 'startedAt' | 'seenAt'>, at: string): boolean =>
  Date.parse(at) - Date.parse(seenAt) < idleMs && Date.parse(at) - Date.parse(startedAt) < longestMs
