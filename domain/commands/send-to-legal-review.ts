import { allReasons, command, refuse } from './command.ts'

/** Hands what was found about some allegations to the legal reviewers. */
export const sendToLegalReview = command({
  name: 'send-to-legal-review',
  doors: ['staff'],
  roles: ['investigator'],
  stages: ['triage', 'investigation'],
  fields: {
    allegations: { kind: 'allegations', at: ['investigation'] },
    summary: { kind: 'text', seal: 'file', max: 10_000 },
  },
  staleAfter: ['investigatorAssigned', 'sentToLegalReview', 'decisionMade'],
  leadsTo: 'sentToLegalReview',
  moves: [{ from: 'investigation', to: 'legalReview' }],

  decide(kase, { allegations, summary }, { by }) {
    const others = kase.allegations.filter((a) => allegations.includes(a.id) && a.step === 'investigation' && a.investigator !== by.id)
    return (
      allReasons(...others.map(({ code }) => refuse('not-your-allegation', { allegation: code }, 'allegations'))) ?? [
        { type: 'sentToLegalReview', allegations, summary },
      ]
    )
  },
})
