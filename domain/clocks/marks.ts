import { dayOf } from './calendar-day.ts'
import { isWorkingDay } from './countable.ts'
import { writeInstant } from './instant.ts'
import { startOfDay } from './local-day.ts'
import type { Holidays } from './shape.ts'
import { skippedDates } from './skipped-dates.ts'
import { workingDaysAfterDate } from './working-days-after.ts'

const soonWorkingDays = 5
const escalationWorkingDays = 2

/** A clock that has a due instant: when it started, and what counting it gave. */
export type DueClock = { triggerAt: string; dueOn: string; dueAt: string }

/**
 * From when a clock is due soon and its owner is reminded: a quarter of its time or less is left, and at most 5 working days
 * (the day that begins then and the due day among them). Never before the clock started.
 */
export function reminderAt({ triggerAt, dueOn, dueAt }: DueClock, zone: string, holidays: Holidays): string {
  const end = Date.parse(dueAt)
  const lastQuarter = end - Math.floor((end - Date.parse(triggerAt)) / 4)
  return writeInstant(Math.max(lastQuarter, lastWorkingDaysFrom(dueOn, zone, holidays)))
}

/** When a clock that is still open becomes known to the head of the office: at the end of the second working day after its due day. */
export const escalateAt = ({ dueOn }: Pick<DueClock, 'dueOn'>, zone: string, holidays: Holidays): string =>
  workingDaysAfterDate(dueOn, escalationWorkingDays, zone, holidays).dueAt

/** The start of the fifth-last working day up to and with the due day. */
function lastWorkingDaysFrom(dueOn: string, zone: string, holidays: Holidays): number {
  const skipped = skippedDates(zone)
  let day = dayOf(dueOn) + 1
  for (let left = soonWorkingDays; left > 0; ) {
    day -= 1
    if (isWorkingDay(day, holidays) && !skipped.includes(day)) left -= 1
  }
  return startOfDay(zone, day)
}
