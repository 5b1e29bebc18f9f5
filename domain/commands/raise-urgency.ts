import { priorities } from '../case/outcomes.ts'
import { isFaster } from '../urgency/urgency.ts'
import { command, refuse } from './command.ts'

/** Makes a case more urgent than the rules found it. Anybody who works on it may, at any time, without a reason. */
export const raiseUrgency = command({
  name: 'raise-urgency',
  doors: ['staff'],
  roles: ['hotline', 'triage', 'investigator', 'supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    priority: { kind: 'choice', of: priorities },
    reasons: { kind: 'text', seal: 'file', max: 2000, optional: true },
  },
  staleAfter: [],
  leadsTo: 'urgencyRaised',
  moves: [],

  decide(kase, { priority, reasons }) {
    if (!isFaster(priority, kase.priority)) return refuse('not-more-urgent', { priority: kase.priority ?? '' }, 'priority')
    return [{ type: 'urgencyRaised', priority, reasons }]
  },
})
