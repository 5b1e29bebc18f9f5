import { dateOf } from './calendar-day.ts'
import { writeInstant } from './instant.ts'
import { localDay } from './local-day.ts'
import { pausedTime } from './paused-time.ts'
import { allTime, runUntil, workingTime } from './running-time.ts'
import type { Count, Due } from './shape.ts'
import { merged } from './spans.ts'
import { whyThisInstant } from './why-this-instant.ts'

const hour = 3_600_000

/** When a clock in hours is due: to the millisecond. Its due day is the local date of that instant. */
export function dueByHour(count: Count): Due {
  const { zone } = count
  const trigger = Date.parse(count.trigger)
  const hours = count.extensions.reduce((sum, { length }) => sum + length, count.length)
  const open = count.unit === 'hours' ? allTime(trigger) : workingTime(zone, trigger, count.holidays)
  const pauses = merged(pausedTime(trigger, count.pauses))
  const due = runUntil(trigger, hours * hour, open, pauses)
  return {
    dueOn: due === null ? null : dateOf(localDay(zone, due)),
    dueAt: due === null ? null : writeInstant(due),
    why: whyThisInstant({ count, trigger, pauses, hours, due }),
  }
}
