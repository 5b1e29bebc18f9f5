import { command, refuse } from './command.ts'

/** A person has looked at what the rules found and says that it is so. */
export const confirmUrgency = command({
  name: 'confirm-urgency',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {},
  staleAfter: ['urgencyFound', 'urgencyRaised', 'urgencyLowered'],
  leadsTo: 'urgencyConfirmed',
  moves: [],

  decide({ urgency }) {
    if (!urgency?.findings.some(({ setAside }) => !setAside)) return refuse('no-urgency-found')
    return urgency.confirmed ? [] : [{ type: 'urgencyConfirmed' }]
  },
})
