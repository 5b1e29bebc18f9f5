import { steps } from '../case/case.ts'
import { referralAnswers } from '../referrals/referral.ts'
import { command } from './command.ts'
import { awaitedReferral } from './referral-of.ts'

/** What the other office answered. Whatever it is, it closes nothing here: the allegation stands where it stood. */
export const recordReferralAnswer = command({
  name: 'record-referral-answer',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor', 'lead'],
  stages: steps,
  fields: {
    referral: { kind: 'referral' },
    answer: { kind: 'choice', of: referralAnswers },
    text: { kind: 'text', seal: 'file', max: 10_000 },
  },
  staleAfter: ['referralAnswered'],
  leadsTo: 'referralAnswered',
  moves: [],

  decide(kase, { referral: id, answer, text }) {
    const referral = awaitedReferral(kase, id)
    if ('refused' in referral) return referral
    return [{ type: 'referralAnswered', referral: id, answer, text }]
  },
})
