import { command, refuse } from './command.ts'

/** A second person agrees that a case is less urgent. Limits that only the rules set aside by it had asked for end. */
export const confirmLowerUrgency = command({
  name: 'confirm-lower-urgency',
  doors: ['staff'],
  roles: ['supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {},
  staleAfter: ['urgencyFound', 'urgencyRaised', 'urgencyLowered', 'lowerUrgencyProposed', 'circumstancesRecorded'],
  leadsTo: 'urgencyLowered',
  moves: [],

  decide({ urgency }, _, { by }) {
    const proposal = urgency?.proposal
    if (!proposal) return refuse('no-lowering-proposed')
    if (proposal.by === by.id) return refuse('own-proposal')
    return [{ type: 'urgencyLowered', priority: proposal.priority, proposedBy: proposal.by }]
  },
})
