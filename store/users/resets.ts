import type { Store } from '../connect.ts'
import type { LinkKind, OneTimeLink, UserDocument } from '../models/office.ts'

/** A wish that somebody may choose anew what they lost, which waits for a second person. */
export type WaitingReset = { user: string; name: string; kind: LinkKind; why: string; by: string; at: string }

/** So long a wish waits for a second person; then it is asked for again. */
const waitsMs = 24 * 3_600_000

/** Asks for it, in place of what was asked for this person before. False for an account that is not open, and for one's own. */
export async function askReset(store: Store, { user, kind, why, by, at }: Omit<WaitingReset, 'name'>): Promise<boolean> {
  if (user === by) return false
  const { matchedCount } = await store.users.updateOne({ _id: user, active: true }, { $set: { reset: { kind, why, by, at } } })
  return matchedCount === 1
}

/** What waits at `at`, the oldest first. */
export async function waitingResets(store: Store, at: string): Promise<WaitingReset[]> {
  const users = await store.users.find(stillWaits(at), { name: 1, reset: 1 }).sort({ 'reset.at': 1 }).lean<UserDocument[]>()
  return users.flatMap(({ _id, name, reset }) => (reset ? [{ user: _id, name, ...reset }] : []))
}

/** Takes a wish back, whoever asked for it. */
export async function dropReset(store: Store, user: string): Promise<void> {
  await store.users.updateOne({ _id: user }, { $set: { reset: null } })
}

/**
 * The second person agrees: the link is given in the same step. False when nothing waits any more, when it is their own wish or their
 * own account, and when whoever asked may no longer ask.
 */
export async function agreeToReset(store: Store, user: string, by: string, at: string, link: OneTimeLink): Promise<boolean> {
  if (user === by) return false
  const waiting = await store.users.findOne({ ...stillWaits(at), _id: user }).lean<UserDocument>()
  const asker = waiting?.reset && (await store.users.exists({ _id: waiting.reset.by, active: true, roles: { $in: [...resetters] } }))
  if (!waiting?.reset || !asker) return false
  const same = { _id: user, active: true, reset: waiting.reset, 'reset.by': { $ne: by } }
  const { matchedCount } = await store.users.updateOne(same, { $set: { link, reset: null } })
  return matchedCount === 1
}

/** Two of these agree on it. */
export const resetters = ['administrator', 'lead'] as const

const stillWaits = (at: string) => ({ active: true, 'reset.at': { $gt: new Date(Date.parse(at) - waitsMs).toISOString() } })
