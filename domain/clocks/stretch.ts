import { type Day, lastDay, monthsAfter } from './calendar-day.ts'
import { type ClockDays, type Counted, countDays } from './countable.ts'
import { pausedCount } from './paused-days.ts'
import { tooFar } from './refused.ts'
import type { DayUnit } from './shape.ts'

/**
 * One length counted after one day: the clock's own, or an extension after the day reached before it. `to` is null where an open
 * pause keeps it from ending. `month`, for months and years only: the day they lead to, and the paused days up to it.
 */
export type Stretch = Counted & { after: Day; length: number; unit: DayUnit; month: { sameDay: Day; paused: number } | null }

export function stretch(days: ClockDays, after: Day, length: number, unit: DayUnit): Stretch {
  if (unit === 'workingDays' || unit === 'calendarDays') {
    const { to, holidays } = countDays(days, after, length, unit)
    return { after, length, unit, to, holidays, month: null }
  }

  const sameDay = monthsAfter(after, unit === 'years' ? length * 12 : length)
  if (!(sameDay <= lastDay)) throw tooFar()
  const paused = pausedCount(days.paused, days.skipped, after, sameDay)
  return { after, length, unit, ...withPausedDays(days, sameDay, paused), month: { sameDay, paused } }
}

/**
 * The paused days up to the day are added to it, again until no new one lies up to it: in the end as many days that were not
 * paused follow the day as paused ones came before.
 */
const withPausedDays = (days: ClockDays, sameDay: Day, paused: number): Counted =>
  paused === Number.POSITIVE_INFINITY ? { to: null, holidays: [] } : countDays(days, sameDay, paused, 'calendarDays')
