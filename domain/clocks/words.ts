import { type Day, dateOf, dayLength, weekdayOf } from './calendar-day.ts'
import type { Holidays, Unit } from './shape.ts'
import { offsetAt } from './zone-offset.ts'

/** Mon, Nov 23, 2026 */
export function dayWords(day: Day): string {
  const date = dateOf(day)
  return `${weekdays[weekdayOf(day)]}, ${months[+date.slice(5, 7) - 1]} ${+date.slice(8)}, ${+date.slice(0, 4)}`
}

/** Mon, Nov 23, 2026 (Name of the holiday), the name where the list has one. */
export function holidayWords(day: Day, holidays: Holidays): string {
  const name = 'get' in holidays ? holidays.get(dateOf(day)) : undefined
  return name ? `${dayWords(day)} (${name})` : dayWords(day)
}

/** Mon, Nov 23, 2026 at 4:12 p.m., by the clocks of a zone; seconds only where there are some. */
export function momentWords(zone: string, at: number): string {
  const local = at + offsetAt(zone, at)
  const time = new Date(local).toISOString().slice(11)
  const hour = Number(time.slice(0, 2))
  const minutesAndMore = time.endsWith(':00.000Z') ? time.slice(2, 5) : time.slice(2, -1)
  return `${dayWords(Math.floor(local / dayLength))} at ${hour % 12 || 12}${minutesAndMore} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

/** 1 working day, 3 months, 24 hours outside weekends and holidays */
export function lengthWords(length: number, unit: Unit): string {
  const [one, many] = unitWords[unit]
  return length === 1 ? `1 ${one}` : `${length} ${many}`
}

/** a; b and c: the dates have commas of their own. */
export const listWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('; ')} and ${items.at(-1)}`

const unitWords: Readonly<Record<Unit, readonly [string, string]>> = {
  workingDays: ['working day', 'working days'],
  calendarDays: ['calendar day', 'calendar days'],
  months: ['month', 'months'],
  years: ['year', 'years'],
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  hoursOutsideWeekendsAndHolidays: ['hour outside weekends and holidays', 'hours outside weekends and holidays'],
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
