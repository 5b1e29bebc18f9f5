import { type Day, lastDay, monthsAfter } from './calendar-day.ts'
import { type ClockDays, countDays } from './countable.ts'
import { pausedCount } from './paused-days.ts'
import { tooFar } from './refused.ts'
import type { DayUnit } from './shape.ts'

/**
 * One length counted after one day: the clock's own, or an extension after the day reached before it. `to` is null where an
 * open pause keeps it from ending. `sameDay`, for months and years only, is the day before paused days were added.
 */
export type Stretch = {
  after: Day
  length: number
  unit: DayUnit
  to: Day | null
  holidays: readonly Day[]
  sameDay: Day | null
}

export function stretch(days: ClockDays, after: Day, length: number, unit: DayUnit): Stretch {
  if (unit === 'workingDays' || unit === 'calendarDays') {
    return { after, length, unit, sameDay: null, ...countDays(days, after, length, unit) }
  }
  const sameDay = monthsAfter(after, unit === 'years' ? length * 12 : length)
  if (!(sameDay <= lastDay)) throw tooFar()
  return { after, length, unit, sameDay, to: withPausedDays(days, after, sameDay), holidays: [] }
}

/**
 * Paused days up to the due day are added to it, again until no new one lies up to it: so it is as many days that are not
 * paused after the month's day as paused ones came before.
 */
function withPausedDays(days: ClockDays, after: Day, sameDay: Day): Day | null {
  const paused = pausedCount(days.paused, days.skipped, after, sameDay)
  return paused === Number.POSITIVE_INFINITY ? null : countDays(days, sameDay, paused, 'calendarDays').to
}
