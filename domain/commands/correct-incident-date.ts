import { dateOf } from '../clocks/calendar-day.ts'
import { localDay } from '../clocks/local-day.ts'
import { command, refuse } from './command.ts'

/**
 * Says on which day it happened, for the first time or because an earlier date was wrong. Whatever counts from it is counted anew and
 * says so. The day stands open from then on, because limits are counted from it.
 */
export const correctIncidentDate = command({
  name: 'correct-incident-date',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: { on: { kind: 'date' }, reason: { kind: 'text', seal: 'file', max: 4000 } },
  staleAfter: ['incidentDated'],
  leadsTo: 'incidentDated',
  moves: [],

  decide(kase, { on, reason }, { today, calendar }) {
    if (on > today) return refuse('date-in-future', { on }, 'on')
    if (on > dateOf(localDay(calendar.zone, Date.parse(kase.receivedAt)))) return refuse('incident-after-receipt', null, 'on')
    return kase.incidentOn === on ? [] : [{ type: 'incidentDated', on, reason }]
  },
})
