import { closureReasons } from '../case/outcomes.ts'
import { command, refuse } from './command.ts'
import { whyNotBarred } from './time-barred.ts'

/** Ends a complaint at triage, with a reason from the list. The complainant reads the words. */
export const declineComplaint = command({
  name: 'decline-complaint',
  doors: ['staff'],
  roles: ['triage', 'supervisor'],
  stages: ['triage'],
  fields: {
    reason: { kind: 'choice', of: closureReasons },
    barredBy: { kind: 'clock', any: true, optional: true },
    explanation: { kind: 'text', seal: 'file', max: 10_000 },
    words: { kind: 'text', seal: 'mailbox', max: 4000, optional: true },
  },
  staleAfter: ['complaintAccepted', 'complaintDeclined', 'complainantWrote', 'withdrawalUndone'],
  leadsTo: 'complaintDeclined',
  moves: [],

  decide(kase, { reason, barredBy, explanation, words }, { at, ...ground }) {
    if (kase.allegations.length > 0) return refuse('already-accepted')
    if (reason === 'withdrawn' && !kase.withdrawnAt) return refuse('not-withdrawn')
    if (reason !== 'timeBarred') return [{ type: 'complaintDeclined', reason, explanation, words }]
    return whyNotBarred(kase, barredBy, at, ground) ?? [{ type: 'complaintDeclined', reason, explanation, words, barredBy }]
  },
})
