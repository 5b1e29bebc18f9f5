import type { Store } from '../connect.ts'

/** Whether a mail of this case may be sent now, and if not, when the next one may. */
export async function waitingMail(store: Store, caseId: string, now: string): Promise<{ waitsNow: boolean; nextAt: string | null }> {
  const rows = await store.notices.find({ caseId, state: 'waiting' }, { sendAt: 1 }).sort({ sendAt: 1 }).limit(1).lean()
  const next = rows[0]?.sendAt ?? null
  return { waitsNow: next !== null && next <= now, nextAt: next !== null && next > now ? next : null }
}
