import type { Store } from '../connect.ts'
import type { InboxDocument } from '../models/inbox.ts'

/** A document that waits, and the inbox it waits in. */
export type Waiting = InboxDocument & { inbox: 'publicInbox' | 'staffInbox' }

/**
 * The earliest documents of a case that wait and are not held: enough to know the first one, and whether more wait. A public document
 * shows only its minute, so all of its first minute are read (more than `mostOfAMinute` in one are taken in order of their ids).
 */
export async function waitingOf(store: Store, caseId: string): Promise<Waiting[]> {
  const waits = { caseId, outcome: null, 'trouble.held': { $ne: true } }
  const [publicOnes, staffOnes] = await Promise.all([
    store.publicInbox.find(waits).sort({ receivedAt: 1, _id: 1 }).limit(mostOfAMinute).lean<InboxDocument[]>(),
    store.staffInbox.find(waits).sort({ receivedAt: 1, _id: 1 }).limit(2).lean<InboxDocument[]>(),
  ])
  return [
    ...publicOnes.map((one) => ({ ...one, inbox: 'publicInbox' as const })),
    ...staffOnes.map((one) => ({ ...one, inbox: 'staffInbox' as const })),
  ]
}

const mostOfAMinute = 30

/** The document that opens a case, also while it is held: as long as it is, nothing else of the case can be decided. */
export async function openingOf(store: Store, caseId: string, command: string): Promise<Waiting | null> {
  const waits = { caseId, command, outcome: null }
  const fromPublic = await store.publicInbox.findOne(waits).lean<InboxDocument>()
  if (fromPublic) return { ...fromPublic, inbox: 'publicInbox' }
  const fromStaff = await store.staffInbox.findOne(waits).lean<InboxDocument>()
  return fromStaff ? { ...fromStaff, inbox: 'staffInbox' } : null
}
