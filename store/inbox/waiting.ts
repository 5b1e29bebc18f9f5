import type { Store } from '../connect.ts'
import type { InboxDocument } from '../models/inbox.ts'

/** A document that waits, and the inbox it waits in. */
export type Waiting = InboxDocument & { inbox: 'publicInbox' | 'staffInbox' }

/**
 * The earliest documents of a case that wait and are not held: enough to know the first one, and whether more wait. A public document
 * shows only its minute, so all of its first minute are read (more than `mostOfAMinute` in one are taken in order of their ids). One
 * question for both inboxes: it is asked before every decision.
 */
export async function waitingOf(store: Store, caseId: string): Promise<Waiting[]> {
  const waits = { caseId, outcome: null, 'trouble.held': { $ne: true } }
  const earliest = (inbox: string, limit: number) => [
    { $match: waits },
    { $sort: { receivedAt: 1, _id: 1 } },
    { $limit: limit },
    { $set: { inbox } },
  ]
  return (await store.publicInbox.collection
    .aggregate([
      ...earliest('publicInbox', mostOfAMinute),
      { $unionWith: { coll: 'staffInbox', pipeline: earliest('staffInbox', mostOfStaff) } },
    ])
    .toArray()) as unknown as Waiting[]
}

const mostOfAMinute = 30
const mostOfStaff = 2

/** The document that opens a case, among those that wait or, where many came before it was seen, asked for by itself. Null while it is held. */
export async function openingOf(store: Store, caseId: string, command: string, waiting: readonly Waiting[]): Promise<Waiting | null> {
  const seen = waiting.find((one) => one.command === command)
  if (seen || waiting.length < mostOfStaff) return seen ?? null
  const waits = { caseId, command, outcome: null, 'trouble.held': { $ne: true } }
  const fromPublic = await store.publicInbox.findOne(waits).lean<InboxDocument>()
  if (fromPublic) return { ...fromPublic, inbox: 'publicInbox' }
  const fromStaff = await store.staffInbox.findOne(waits).lean<InboxDocument>()
  return fromStaff ? { ...fromStaff, inbox: 'staffInbox' } : null
}
