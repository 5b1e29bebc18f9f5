import { nextDueAt } from '../cases/case-document.ts'
import type { Store } from '../connect.ts'
import type { CaseDocument } from '../models/case.ts'

/** Lets go on what an administrator asked to be tried again: documents and due instants that were held. Gives the cases to be nudged. */
export async function releaseHeld(store: Store): Promise<string[]> {
  const asked = await store.caseWatch.find({ retryAskedAt: { $ne: null } }, { _id: 1 }).lean()
  const caseIds = asked.map(({ _id }) => _id)
  for (const caseId of caseIds) await releaseCase(store, caseId)
  return caseIds
}

async function releaseCase(store: Store, caseId: string): Promise<void> {
  const held = { caseId, outcome: null, 'trouble.held': true }
  await store.publicInbox.updateMany(held, { $set: { trouble: null } })
  await store.staffInbox.updateMany(held, { $set: { trouble: null } })
  const found = await store.cases.findById(caseId).lean<CaseDocument>()
  if (found && found.heldInstants.length > 0) {
    const released = { heldInstants: [], nextDueAt: nextDueAt(found.case, []) }
    const { matchedCount } = await store.cases.updateOne({ _id: caseId, version: found.version }, { $set: released })
    // The case moved on meanwhile: the wish stays, for the next sweep.
    if (matchedCount === 0) return
  }
  await store.caseWatch.updateOne({ _id: caseId }, { $set: { retryAskedAt: null } })
}
