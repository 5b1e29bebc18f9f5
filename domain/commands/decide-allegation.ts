import { isFinding, outcomes } from '../case/outcomes.ts'
import { allReasons, command, refuse } from './command.ts'
import { whyNotBarred } from './time-barred.ts'

/**
 * Decides one allegation: a finding once the legal review is through, or a reason there will be none, at any step before that.
 * Who investigated does not decide. Until the case is closed it may be decided again.
 */
export const decideAllegation = command({
  name: 'decide-allegation',
  doors: ['staff'],
  roles: ['supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    allegation: { kind: 'allegation', at: ['triage', 'investigation', 'legalReview', 'resolution'] },
    outcome: { kind: 'choice', of: outcomes },
    barredBy: { kind: 'clock', any: true, optional: true },
    reasons: { kind: 'text', seal: 'file', max: 10_000 },
    words: { kind: 'text', seal: 'mailbox', max: 4000, optional: true },
  },
  staleAfter: [
    'investigatorAssigned',
    'sentToLegalReview',
    'legalReviewReturned',
    'legalReviewApproved',
    'decisionMade',
    'subjectNamed',
    'withdrawalUndone',
  ],
  leadsTo: 'decisionMade',
  moves: [
    { from: 'triage', to: 'resolution' },
    { from: 'investigation', to: 'resolution' },
    { from: 'legalReview', to: 'resolution' },
    { from: 'resolution', to: 'resolution' },
  ],

  decide(kase, { allegation: id, outcome, barredBy, reasons, words }, { at, by, ...ground }) {
    const allegation = kase.allegations.find((a) => a.id === id)
    if (!allegation) return refuse('no-such-allegation')
    const { code } = allegation
    const barred = outcome === 'timeBarred'
    const refusal = allReasons(
      isFinding(outcome) && allegation.step !== 'resolution' && refuse('finding-before-legal-review', { allegation: code }, 'outcome'),
      outcome === 'withdrawn' && !kase.withdrawnAt && refuse('not-withdrawn', null, 'outcome'),
      'investigator' in allegation && allegation.investigator === by.id && refuse('own-investigation', { allegation: code }, 'allegation'),
      barred && whyNotBarred(kase, barredBy, at, ground),
    )
    return refusal ?? [{ type: 'decisionMade', allegation: id, outcome, reasons, words, ...(barred && { barredBy }) }]
  },
})
