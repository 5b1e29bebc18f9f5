import { dateOf } from './calendar-day.ts'
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
  return {
    dueOn: due === null ? null : dateOf(localDay(zone, due)),
    dueAt: due === null ? null : writeInstant(due),
    get why() {
      return whyThisInstant({ count, trigger, pauses, hours: units, due })
    },
  }
}
