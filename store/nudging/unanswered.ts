import type { Store } from '../connect.ts'

/**
 * Cases with a document that waits since before `since` and is not held, each once. Those in `resting` were asked about lately and wait
 * for their turn: however many nobody can answer, they do not hide the rest.
 */
export async function unansweredCases(store: Store, since: string, resting: readonly string[]): Promise<string[]> {
  const waits = { outcome: null, receivedAt: { $lt: since }, 'trouble.held': { $ne: true }, caseId: { $nin: [...resting] } }
  const [fromPublic, fromStaff] = await Promise.all([
    store.publicInbox.find(waits, { caseId: 1 }).sort({ receivedAt: 1 }).limit(mostAtOnce).lean(),
    store.staffInbox.find(waits, { caseId: 1 }).sort({ receivedAt: 1 }).limit(mostAtOnce).lean(),
  ])
  return [...new Set([...fromPublic, ...fromStaff].map((one) => one.caseId))]
}

/** Cases whose next due instant lies before `since`: the engine should have woken them. */
export async function overdueCases(store: Store, since: string, resting: readonly string[]): Promise<string[]> {
  const rows = await store.cases
    .find({ nextDueAt: { $lt: since }, _id: { $nin: [...resting] } }, { _id: 1 })
    .sort({ nextDueAt: 1 })
    .limit(mostAtOnce)
    .lean()
  return rows.map((row) => row._id)
}

/** Cases with a mail that should have gone before `since`: a locked office could not read where to. */
export async function lateMailCases(store: Store, since: string, resting: readonly string[]): Promise<string[]> {
  const rows = await store.notices
    .find({ state: 'waiting', sendAt: { $lt: since }, caseId: { $nin: [...resting] } }, { caseId: 1 })
    .sort({ sendAt: 1 })
    .limit(mostAtOnce)
    .lean()
  return [...new Set(rows.map((row) => row.caseId))]
}

/** One sweep takes so many; the next takes the rest. */
const mostAtOnce = 1000
