import { nextDueAt } from '../cases/case-document.ts'
import type { Store } from '../connect.ts'
import type { CaseDocument } from '../models/case.ts'

/** So often may a document fail by our bug before it is held. Outages do not count. */
const triesBeforeHeld = 5

/** Notes that a document failed by our bug; at the fifth time it is held. Only the error's class and a request id are kept. */
export async function noteTrouble(
  store: Store,
  inbox: 'publicInbox' | 'staffInbox',
  id: string,
  trouble: { errorClass: string; requestId: string; at: string; tries: number },
): Promise<void> {
  await store[inbox].updateOne({ _id: id, outcome: null }, { $set: { trouble: { ...trouble, held: trouble.tries >= triesBeforeHeld } } })
}

/**
 * The same for a due instant of a case, which has no document of its own. Once held, the case waits for its next instant instead, so
 * that one bad instant does not hold up the rest.
 */
export async function noteInstantTrouble(
  store: Store,
  { _id, version, case: kase, heldInstants }: CaseDocument,
  trouble: { id: string; errorClass: string; requestId: string; at: string; tries: number },
): Promise<void> {
  const held = [...heldInstants.filter((one) => one.id !== trouble.id), { ...trouble, held: trouble.tries >= triesBeforeHeld }]
  await store.cases.updateOne({ _id, version }, { $set: { heldInstants: held, nextDueAt: nextDueAt(kase, held) } })
}
