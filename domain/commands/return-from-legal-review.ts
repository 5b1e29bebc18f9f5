import { command } from './command.ts'

/** Sends allegations back to their investigator with what is missing. The investigation clock runs on from where it stood. */
export const returnFromLegalReview = command({
  name: 'return-from-legal-review',
  doors: ['staff'],
  roles: ['legal'],
  stages: ['triage', 'investigation', 'legalReview'],
  fields: {
    allegations: { kind: 'allegations', at: ['legalReview'] },
    reasons: { kind: 'text', seal: 'file', max: 10_000 },
  },
  staleAfter: ['legalReviewReturned', 'legalReviewApproved', 'decisionMade'],
  leadsTo: 'legalReviewReturned',
  moves: [{ from: 'legalReview', to: 'investigation' }],

  decide: (_kase, { allegations, reasons }) => [{ type: 'legalReviewReturned', allegations, reasons }],
})
