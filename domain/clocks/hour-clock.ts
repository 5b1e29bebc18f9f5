import { type Day, dateOf } from './calendar-day.ts'
import { isWeekend, isWorkingDay } from './countable.ts'
import { writeInstant } from './instant.ts'
import { localDay } from './local-day.ts'
import { pausedTime } from './paused-time.ts'
import { allTime, runUntil, workingTime } from './running-time.ts'
import type { Count, Due } from './shape.ts'
import { merged } from './spans.ts'
import { whyThisInstant } from './why-this-instant.ts'

const hour = 3_600_000
const minute = 60_000

/** When a clock in hours or minutes is due: to the millisecond. Its due day is the local date of that instant. */
export function dueByHour(count: Count): Due {
  const { zone } = count
  const trigger = Date.parse(count.trigger)
  const units = count.extensions.reduce((sum, { length }) => sum + length, count.length)
  const open = count.unit === 'hoursOutsideWeekendsAndHolidays' ? workingTime(zone, trigger, count.holidays) : allTime(trigger)
  const pauses = merged(pausedTime(trigger, count.pauses))
  const due = runUntil(trigger, units * (count.unit === 'minutes' ? minute : hour), open, pauses)
  const closed = count.unit === 'hoursOutsideWeekendsAndHolidays' ? holidaysMet(count, trigger, due ?? pauses.at(-1)?.from ?? trigger) : []
  return {
    dueOn: due === null ? null : dateOf(localDay(zone, due)),
    dueAt: due === null ? null : writeInstant(due),
    closed: closed.map(dateOf),
    get why() {
      return whyThisInstant({ count, trigger, pauses, closed, hours: units, due })
    },
  }
}

/** Holidays that are no weekend and during which it stood still. A clock that is due as a holiday begins did not meet it. */
function holidaysMet({ zone, holidays }: Count, from: number, until: number): readonly Day[] {
  const met: Day[] = []
  const last = localDay(zone, until - 1)
  for (let day = localDay(zone, from); day <= last; day++) {
    if (!isWeekend(day) && !isWorkingDay(day, holidays)) met.push(day)
  }
  return met
}
