import type { Store } from '../connect.ts'
import type { CaseDocument } from '../models/case.ts'
import type { InboxDocument } from '../models/inbox.ts'

/** Something that failed five times by our bug and waits until an administrator lets it go on. Says nothing of what was said. */
export type Held = { caseId: string; what: string; errorClass: string; requestId: string; at: string; retryAskedAt: string | null }

type Waiting = Pick<InboxDocument, '_id' | 'caseId' | 'command' | 'receivedAt' | 'trouble'>

/** Everything that is held: documents of either inbox, and due instants of cases. */
export async function heldThings(store: Store): Promise<Held[]> {
  const [complaints, commands, cases, watched] = await Promise.all([
    waitingComplaints(store, { 'trouble.held': true }),
    store.staffInbox.find({ outcome: null, 'trouble.held': true }).limit(most).lean<Waiting[]>(),
    store.cases.find({ 'heldInstants.held': true }, { heldInstants: 1 }).limit(most).lean<Pick<CaseDocument, '_id' | 'heldInstants'>[]>(),
    store.caseWatch.find({ retryAskedAt: { $ne: null } }).lean(),
  ])
  const askedAt = (caseId: string) => watched.find(({ _id }) => _id === caseId)?.retryAskedAt ?? null
  const documents = [...complaints, ...commands].flatMap(({ caseId, command, trouble }) =>
    trouble ? [{ caseId, what: command, ...troubleOf(trouble), retryAskedAt: askedAt(caseId) }] : [],
  )
  const instants = cases.flatMap(({ _id, heldInstants }) =>
    heldInstants.filter(({ held }) => held).map((one) => ({ caseId: _id, what: one.id, ...troubleOf(one), retryAskedAt: askedAt(_id) })),
  )
  return [...documents, ...instants]
}

export type Unanswered = { count: number; oldestAt: string | null }

/** Documents that wait since before `since` and are not held. */
export async function unansweredSince(store: Store, since: string): Promise<Unanswered> {
  const waits = { receivedAt: { $lt: since }, 'trouble.held': { $ne: true } }
  const [complaints, commands] = await Promise.all([
    waitingComplaints(store, waits),
    store.staffInbox
      .find({ outcome: null, ...waits })
      .sort({ receivedAt: 1 })
      .limit(most)
      .lean<Waiting[]>(),
  ])
  const instants = [...complaints, ...commands].map(({ receivedAt }) => receivedAt).sort()
  return { count: instants.length, oldestAt: instants[0] ?? null }
}

const most = 500

/** What waits of what people sent, through the view that shows nothing of it. */
const waitingComplaints = async (store: Store, filter: Record<string, unknown>): Promise<Waiting[]> =>
  (await store.connection.collection<Waiting>('waitingComplaints').find(filter).sort({ receivedAt: 1 }).limit(most).toArray()) as Waiting[]

const troubleOf = ({ errorClass, requestId, at }: { errorClass: string; requestId: string; at: string }) => ({ errorClass, requestId, at })
