import { type Day, dateOf, lastDay, weekdayOf } from './calendar-day.ts'
import { tooFar } from './refused.ts'
import type { Holidays } from './shape.ts'
import { merged, type Span } from './spans.ts'

/** The days of one clock: what its office keeps closed, what its zone left out, when it stands still. */
export type ClockDays = { holidays: Holidays; skipped: readonly Day[]; paused: readonly Span[] }

/** Where counting came to, null if an open pause stopped it, and the holidays it passed over that were no weekend. */
export type Counted = { to: Day | null; holidays: readonly Day[] }

/** The N-th countable day after a day; length 0 is the day itself, whatever day it is. Throws CountRefused beyond the year 9999. */
export function countDays(days: ClockDays, after: Day, length: number, unit: 'workingDays' | 'calendarDays'): Counted {
  if (length === 0) return { to: after, holidays: [] }
  const stops = [...standingStill(days), never]
  return unit === 'calendarDays' ? countCalendarDays(stops, after, length) : countWorkingDays(stops, after, length, days.holidays)
}

/** Days that count for nobody: paused ones, and those the zone left out. */
const standingStill = ({ paused, skipped }: ClockDays): readonly Span[] =>
  skipped.length === 0 ? paused : merged([...paused, ...skipped.map((day) => ({ from: day, to: day + 1 }))])

/** Every day between the stops counts, so that nothing is walked through. */
function countCalendarDays(stops: readonly Span[], after: Day, length: number): Counted {
  let [day, left] = [after + 1, length]
  for (const stop of stops) {
    const open = Math.max(0, stop.from - day)
    if (left <= open) return { to: reachable(day + left - 1), holidays: [] }
    left -= open
    day = Math.max(day, stop.to)
  }
  return { to: null, holidays: [] }
}

function countWorkingDays(stops: readonly Span[], after: Day, length: number, listed: Holidays): Counted {
  const holidays: Day[] = []
  let [day, left] = [after + 1, length]
  for (const stop of stops) {
    for (; day < stop.from; day++) {
      const closed = !isWorkingDay(reachable(day), listed)
      if (closed && !isWeekend(day)) holidays.push(day)
      if (!closed) left -= 1
      if (left === 0) return { to: day, holidays }
    }
    day = Math.max(day, stop.to)
  }
  return { to: null, holidays }
}

function reachable(day: Day): Day {
  if (day > lastDay) throw tooFar()
  return day
}

/** Neither Saturday nor Sunday nor a listed holiday, in every zone. */
export const isWorkingDay = (day: Day, holidays: Holidays): boolean => !isWeekend(day) && !(holidays.size > 0 && holidays.has(dateOf(day)))

export const isWeekend = (day: Day): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6

/** Behind the last stop: counting goes on until it arrives, unless an open pause left no day before this one. */
const never: Span = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }
