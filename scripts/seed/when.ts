import { type Day, dateOf } from '../../domain/clocks/calendar-day.ts'
import { isWorkingDay } from '../../domain/clocks/countable.ts'
import { writeInstant } from '../../domain/clocks/instant.ts'
import { localDay, startOfDay } from '../../domain/clocks/local-day.ts'
import type { Calendar } from '../../domain/commands/ground.ts'

/** A moment of the demo's past, told from the day it is filled. `at` is a time by the office's clocks, `09:30`. */
export type When = { workingDaysAgo: number; at: string } | { daysAgo: number; at: string } | { hoursAgo: number }

/** So many of the office's working days back, today not among them: limits count in them, so a story fits whatever day it is told on. */
export const workingDaysAgo = (days: number, at: string): When => ({ workingDaysAgo: days, at })

export const daysAgo = (days: number, at: string): When => ({ daysAgo: days, at })

export const hoursAgo = (hours: number): When => ({ hoursAgo: hours })

/** The instant meant, as ISO. `now` is when the story is told. */
export function instantOf(when: When, calendar: Calendar, now: string): string {
  if ('hoursAgo' in when) return writeInstant(Date.parse(now) - when.hoursAgo * 3_600_000)
  const today = localDay(calendar.zone, Date.parse(now))
  const day = 'daysAgo' in when ? today - when.daysAgo : workingDayBefore(today, when.workingDaysAgo, calendar)
  const [hour = 0, minute = 0] = when.at.split(':').map(Number)
  return writeInstant(startOfDay(calendar.zone, day) + (hour * 60 + minute) * 60_000)
}

/** The local date so many days before an instant, as YYYY-MM-DD. */
export const dateBefore = (at: string, days: number, zone: string): string => dateOf(localDay(zone, Date.parse(at)) - days)

function workingDayBefore(today: Day, days: number, { holidays }: Calendar): Day {
  let day = today
  for (let left = days; left > 0; ) {
    day -= 1
    if (isWorkingDay(day, holidays)) left -= 1
  }
  return day
}
