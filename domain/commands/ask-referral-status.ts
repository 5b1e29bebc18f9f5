import { steps } from '../case/case.ts'
import { command } from './command.ts'
import { awaitedReferral } from './referral-of.ts'

/** Says that the other office was asked how a referral stands. Asking is not an answer: its silence goes on counting. */
export const askReferralStatus = command({
  name: 'ask-referral-status',
  doors: ['staff'],
  roles: ['investigator', 'supervisor', 'lead'],
  stages: steps,
  fields: { referral: { kind: 'referral' }, text: { kind: 'text', seal: 'file', max: 4000, optional: true } },
  staleAfter: ['referralStatusAsked', 'referralAnswered'],
  leadsTo: 'referralStatusAsked',
  moves: [],

  decide(kase, { referral: id, text }) {
    const referral = awaitedReferral(kase, id)
    return 'refused' in referral ? referral : [{ type: 'referralStatusAsked', referral: id, text }]
  },
})
