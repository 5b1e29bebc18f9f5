import { dateOf, dayOf } from './calendar-day.ts'
import { countDays } from './countable.ts'
import { writeInstant } from './instant.ts'
import { endOfDay, localDay } from './local-day.ts'
import type { Holidays } from './shape.ts'
import { skippedDates } from './skipped-dates.ts'

/**
 * The N-th working day after the local date of an instant, and its end: what comes at `dueAt` or after is late. For promises
 * without pauses or extensions; no reasons are made. The arguments are not checked: they come from a count that was.
 */
export const workingDaysAfter = (at: string, length: number, zone: string, holidays: Holidays): { dueOn: string; dueAt: string } =>
  workingDaysAfterDate(dateOf(localDay(zone, Date.parse(at))), length, zone, holidays)

/** The same, counted after a local date (YYYY-MM-DD). */
export function workingDaysAfterDate(date: string, length: number, zone: string, holidays: Holidays): { dueOn: string; dueAt: string } {
  const days = { holidays, skipped: skippedDates(zone), paused: [] }
  // Without pauses counting always arrives.
  const due = countDays(days, dayOf(date), length, 'workingDays').to as number
  return { dueOn: dateOf(due), dueAt: writeInstant(endOfDay(zone, due)) }
}
