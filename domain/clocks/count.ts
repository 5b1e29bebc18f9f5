import { dueByDay } from './day-clock.ts'
import { dueByHour } from './hour-clock.ts'
import { problemsOf } from './problems.ts'
import { countRefused } from './refused.ts'
import { type Count, type Due, isHourUnit } from './shape.ts'

export type { Count, Due, Extension, Holidays, Pause, Unit } from './shape.ts'

/**
 * When something is due, and why. Pure: the same count gives the same answer wherever and whenever it is made. A day clock runs to
 * the end of its due day in its zone; an act at `dueAt` or after it is late. Throws CountRefused with every problem of a count that
 * makes no sense: an unknown zone or unit, a length that is not whole or is negative, a pause that ends before it starts, hours
 * on a day clock, days on an hour clock, `rollForward` on an hour clock, a date or instant that does not exist.
 */
export function due(count: Count): Due {
  const problems = problemsOf(count)
  if (problems.length > 0) throw countRefused(problems)
  return dueOf(count)
}

/** The same for a count whose values were all looked at before: of a rule of a pack, and of facts. Throws CountRefused beyond the year 9999. */
export const dueOf = (count: Count): Due => (isHourUnit(count.unit) ? dueByHour(count) : dueByDay(count))
