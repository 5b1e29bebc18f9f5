import { command, refuse } from './command.ts'
import { referralOf } from './referral-of.ts'

/** Takes back a referral that was prepared and not sent. What was sent cannot be taken back. */
export const stopReferral = command({
  name: 'stop-referral',
  doors: ['staff'],
  roles: ['investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: { referral: { kind: 'referral' }, reason: { kind: 'text', seal: 'file', max: 4000 } },
  staleAfter: ['referralSent'],
  leadsTo: 'referralStopped',
  moves: [],

  decide(kase, { referral: id, reason }) {
    const referral = referralOf(kase, id)
    if ('refused' in referral) return referral
    if (referral.stoppedAt) return []
    if (referral.sentAt) return refuse('referral-sent', { office: referral.office })
    return [{ type: 'referralStopped', referral: id, reason }]
  },
})
