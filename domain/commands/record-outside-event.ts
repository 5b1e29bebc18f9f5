import { outsideEvents } from '../clocks/outside-events.ts'
import { command, refuse } from './command.ts'

/**
 * Puts on record that something happened outside the office that a limit of the case counts from or is met by, such as that the chief of
 * police began the review. Whatever counts from it counts from its day.
 */
export const recordOutsideEvent = command({
  name: 'record-outside-event',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    event: { kind: 'choice', of: outsideEvents },
    on: { kind: 'date' },
    source: { kind: 'text', seal: 'file', max: 2000 },
  },
  staleAfter: ['outsideEventRecorded'],
  leadsTo: 'outsideEventRecorded',
  moves: [],

  decide(kase, { event, on, source }, { today, pack }) {
    if (on > today) return refuse('date-in-future', { on }, 'on')
    if (!pack.clocks.some(({ trigger, metBy }) => trigger === event || metBy.includes(event)))
      return refuse('event-without-rule', null, 'event')
    const isKnown = kase.outsideEvents?.some((one) => one.event === event && one.on === on)
    return isKnown ? [] : [{ type: 'outsideEventRecorded', event, on, source }]
  },
})
