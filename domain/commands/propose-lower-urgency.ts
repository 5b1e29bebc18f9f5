import { priorities } from '../case/outcomes.ts'
import { isFaster } from '../urgency/urgency.ts'
import { command, refuse } from './command.ts'

/** Asks that a case be less urgent, with the reason. Nothing changes until a second person confirms it. */
export const proposeLowerUrgency = command({
  name: 'propose-lower-urgency',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    priority: { kind: 'choice', of: priorities },
    reasons: { kind: 'text', seal: 'file', max: 2000 },
  },
  staleAfter: ['urgencyFound', 'urgencyRaised', 'urgencyLowered', 'circumstancesRecorded'],
  leadsTo: 'lowerUrgencyProposed',
  moves: [],

  decide(kase, { priority, reasons }) {
    if (kase.priority === null) return refuse('no-urgency-found')
    if (!isFaster(kase.priority, priority)) return refuse('not-less-urgent', { priority: kase.priority }, 'priority')
    return [{ type: 'lowerUrgencyProposed', priority, reasons }]
  },
})
