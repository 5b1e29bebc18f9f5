import { allReasons, command, refuse } from './command.ts'

/** Finds the investigation sound in law; the supervisor may now decide. The opinion is privileged. */
export const approveLegalReview = command({
  name: 'approve-legal-review',
  doors: ['staff'],
  roles: ['legal'],
  stages: ['triage', 'investigation', 'legalReview'],
  fields: {
    allegations: { kind: 'allegations', at: ['legalReview'] },
    opinion: { kind: 'text', seal: 'legal', max: 10_000, optional: true },
  },
  staleAfter: ['legalReviewReturned', 'legalReviewApproved', 'decisionMade', 'sentToLegalReview'],
  leadsTo: 'legalReviewApproved',
  moves: [{ from: 'legalReview', to: 'resolution' }],

  decide(kase, { allegations, opinion }, { by }) {
    const own = kase.allegations.filter((a) => allegations.includes(a.id) && a.step === 'legalReview' && a.investigator === by.id)
    const refusal = allReasons(...own.map(({ code }) => refuse('own-investigation', { allegation: code }, 'allegations')))
    return refusal ?? [{ type: 'legalReviewApproved', allegations, opinion }]
  },
})
