import { asked } from '../case/requests.ts'
import { command } from './command.ts'

/** The complainant asks that the office stop. It waits for staff or 72 hours, and can be undone until then. */
export const withdrawComplaint = command({
  name: 'withdraw-complaint',
  doors: ['public'],
  roles: [],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: { reason: { kind: 'text', seal: 'file', max: 2000, optional: true } },
  staleAfter: [],
  leadsTo: 'requestMade',
  moves: [],

  decide(kase, { reason }, { at }) {
    const waiting = kase.requests.some((request) => request.asks.kind === 'withdrawal' && !request.endedAt)
    if (waiting || kase.withdrawnAt) return []
    return [asked(kase.requests.length + 1, { kind: 'withdrawal', reason }, at)]
  },
})
