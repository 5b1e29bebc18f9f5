import { type Day, dateOf, lastDay, weekdayOf } from './calendar-day.ts'
import { tooFar } from './refused.ts'
import type { Holidays } from './shape.ts'
import type { Span } from './spans.ts'

/** The days of one clock: what its office keeps closed, what its zone left out, when it stands still. */
export type ClockDays = { holidays: Holidays; skipped: readonly Day[]; paused: readonly Span[] }

/** Where counting came to, null if an open pause stopped it, and the holidays it passed over that were no weekend. */
export type Counted = { to: Day | null; holidays: readonly Day[] }

/** The N-th countable day after a day; length 0 is the day itself, whatever day it is. Throws CountRefused beyond the year 9999. */
export function countDays(days: ClockDays, after: Day, length: number, unit: 'workingDays' | 'calendarDays'): Counted {
  if (length === 0) return { to: after, holidays: [] }
  const holidays: Day[] = []
  let left = length
  let day = after + 1
  for (const pause of [...days.paused.filter((span) => span.to > day), never]) {
    for (; day < pause.from; day++) {
      if (day > lastDay) throw tooFar()
      if (days.skipped.includes(day)) continue
      const closed = unit === 'workingDays' && !isWorkingDay(day, days.holidays)
      if (closed && !isWeekend(day)) holidays.push(day)
      if (!closed) left -= 1
      if (left === 0) return { to: day, holidays }
    }
    day = Math.max(day, pause.to)
  }
  return { to: null, holidays }
}

/** Neither Saturday nor Sunday nor a listed holiday, in every zone. */
export const isWorkingDay = (day: Day, holidays: Holidays): boolean => !isWeekend(day) && !(holidays.size > 0 && holidays.has(dateOf(day)))

export const isWeekend = (day: Day): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6

/** Behind the last pause: counting goes on until it arrives, or an open pause left no day before this one. */
const never: Span = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }
