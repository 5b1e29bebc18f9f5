import { weekdayOf } from '../clocks/calendar-day.ts'
import { readInstant, writeInstant } from '../clocks/instant.ts'
import { localDay } from '../clocks/local-day.ts'
import { offsetAt } from '../clocks/zone-offset.ts'
import { dayParts, days } from './questions/contact.ts'

export type GoodDay = (typeof days)[number]
export type DayPart = keyof typeof dayParts

/** When a person said they can be reached: days and parts of a day by the clocks of a zone. An empty list means that any will do. */
export type SafeHours = { goodDays: readonly GoodDay[]; goodHours: readonly DayPart[] }

/**
 * The first instant not before `at` (both ISO) that is safe by the local clocks of the zone (IANA): `at` itself if it is. Whatever the
 * lists hold there is one within eight days, or within fifteen where clocks that jump forward leave out a whole part of a day.
 */
export function nextSafeInstant(safe: SafeHours, zone: string, at: string): string {
  const asked = readInstant(at)
  if (asked === null) throw new RangeError('an instant is needed')
  if (isSafe(safe, zone, asked)) return at
  const first = Math.ceil(asked / step) * step
  for (let tried = first; tried <= first + farthest; tried += step) if (isSafe(safe, zone, tried)) return writeInstant(tried)
  throw new RangeError('no hour of any day is safe')
}

/** Every zone is a multiple of a quarter of an hour away from UTC, so wherever an hour begins or clocks jump, a quarter of UTC begins. */
const step = 15 * 60_000
const farthest = 15 * 86_400_000

function isSafe({ goodDays, goodHours }: SafeHours, zone: string, at: number): boolean {
  const day = days[(weekdayOf(localDay(zone, at)) + 6) % 7] as GoodDay
  if (goodDays.length > 0 && !goodDays.includes(day)) return false
  const hour = Math.floor((at + offsetAt(zone, at)) / 3_600_000) % 24
  return goodHours.length === 0 || goodHours.some((part) => hour >= dayParts[part][0] && hour < dayParts[part][1])
}
