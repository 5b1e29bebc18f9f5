import { incidentOf } from '../case/incident.ts'
import { dayOf } from '../clocks/calendar-day.ts'
import { writeInstant } from '../clocks/instant.ts'
import { startOfDay } from '../clocks/local-day.ts'
import { tollingCauses } from '../clocks/rule.ts'
import { allReasons, command, refuse } from './command.ts'
import { openPause, runningLimit } from './running-limit.ts'

/**
 * Lets a limit stand still, for a cause its law lists, by somebody's authority. The day it starts does not count, the day it ends
 * does (design, how time is counted). A promise of the office lists no cause: it never stands still silently.
 */
export const pauseClock = command({
  name: 'pause-clock',
  doors: ['staff'],
  roles: ['supervisor', 'legal', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    clock: { kind: 'clock' },
    cause: { kind: 'choice', of: tollingCauses },
    from: { kind: 'date' },
    to: { kind: 'date', optional: true },
    authority: { kind: 'text', seal: 'file', max: 1000 },
    document: { kind: 'text', seal: 'file', max: 1000, optional: true },
  },
  staleAfter: ['clockPaused', 'clockResumed'],
  leadsTo: 'clockPaused',
  moves: [],

  decide(kase, { clock: id, cause, from, to, authority, document }, { today, pack, calendar }) {
    const found = runningLimit(kase, id, pack)
    if ('refused' in found) return found
    const { clock, rule } = found
    const unlisted = rule.kind === 'service' ? refuse('promise-not-paused', { clock: rule.id, cause }, 'clock') : null
    const refusal = allReasons(
      !rule.tollingCauses.includes(cause) && (unlisted ?? refuse('cause-not-listed', { clock: rule.id, cause }, 'cause')),
      openPause(clock) && refuse('already-paused', { clock: rule.id }, 'clock'),
      from > today && refuse('date-in-future', { on: from }, 'from'),
      from < (incidentOf(kase)?.on ?? from) && refuse('date-before-incident', null, 'from'),
      to !== null && to < from && refuse('pause-ends-before-it-starts', null, 'to'),
    )
    if (refusal) return refusal
    const start = (on: string) => writeInstant(startOfDay(calendar.zone, dayOf(on)))
    const pause = `p${(clock.pauses?.length ?? 0) + 1}`
    return [{ type: 'clockPaused', clock: id, pause, cause, from: start(from), to: to && start(to), authority, document }]
  },
})
