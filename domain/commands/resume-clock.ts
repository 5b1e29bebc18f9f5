import { dayOf } from '../clocks/calendar-day.ts'
import { writeInstant } from '../clocks/instant.ts'
import { startOfDay } from '../clocks/local-day.ts'
import { allReasons, command, refuse } from './command.ts'
import { openPause, runningLimit } from './running-limit.ts'

/** Lets a paused limit run again from a day that counts. Its time before the pause stays used. */
export const resumeClock = command({
  name: 'resume-clock',
  doors: ['staff'],
  roles: ['supervisor', 'legal', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: { clock: { kind: 'clock' }, on: { kind: 'date' }, document: { kind: 'text', seal: 'file', max: 1000, optional: true } },
  staleAfter: ['clockPaused', 'clockResumed'],
  leadsTo: 'clockResumed',
  moves: [],

  decide(kase, { clock: id, on, document }, { today, pack, calendar }) {
    const found = runningLimit(kase, id, pack)
    if ('refused' in found) return found
    const pause = openPause(found.clock)
    const to = writeInstant(startOfDay(calendar.zone, dayOf(on)))
    const running = refuse('not-paused', { clock: found.rule.id }, 'clock')
    const refusal = allReasons(
      !pause && running,
      on > today && refuse('date-in-future', { on }, 'on'),
      pause && to < pause.from && refuse('pause-ends-before-it-starts', null, 'on'),
    )
    if (refusal || !pause) return refusal ?? running
    return [{ type: 'clockResumed', clock: id, pause: pause.id, to, document }]
  },
})
