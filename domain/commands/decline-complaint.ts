import { closureReasons } from '../case/outcomes.ts'
import { allReasons, command, refuse } from './command.ts'
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
    const barred = reason === 'timeBarred'
    const refusal = allReasons(
      kase.allegations.length > 0 && refuse('already-accepted'),
      reason === 'withdrawn' && !kase.withdrawnAt && refuse('not-withdrawn', null, 'reason'),
      barred && whyNotBarred(kase, barredBy, at, ground),
    )
    return refusal ?? [{ type: 'complaintDeclined', reason, explanation, words, ...(barred && { barredBy }) }]
  },
})
