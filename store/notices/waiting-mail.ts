import type { Store } from '../connect.ts'

/** Whether a mail of this case may be sent now, and if not, when the next one may. */
export async function waitingMail(store: Store, caseId: string, now: string): Promise<{ waitsNow: boolean; nextAt: string | null }> {
  const next = await nextSendAt(store, caseId)
  return { waitsNow: next !== null && next <= now, nextAt: next !== null && next > now ? next : null }
}

/** The instant at which the next mail of a case that is still to go may go; null when none is left. */
export async function nextSendAt(store: Store, caseId: string): Promise<string | null> {
  const soonest = { projection: { sendAt: 1 }, sort: { sendAt: 1 } } as const
  const row = await store.notices.collection.findOne<{ sendAt: string }>({ caseId, state: 'waiting' }, soonest)
  return row?.sendAt ?? null
}
