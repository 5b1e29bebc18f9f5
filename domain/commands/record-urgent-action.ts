import { urgentActions } from '../urgency/actions.ts'
import { command, refuse } from './command.ts'

/** Says that something urgent was done, by whom and how. */
export const recordUrgentAction = command({
  name: 'record-urgent-action',
  doors: ['staff'],
  roles: ['hotline', 'triage', 'investigator', 'supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    action: { kind: 'choice', of: urgentActions },
    text: { kind: 'text', seal: 'file', max: 4000 },
  },
  staleAfter: [],
  leadsTo: 'urgentActionTaken',
  moves: [],

  decide(kase, { action, text }) {
    const owed = kase.clocks.some((clock) => clock.rule === action && !clock.metAt)
    return owed ? [{ type: 'urgentActionTaken', action, text }] : refuse('action-not-owed', { action })
  },
})
