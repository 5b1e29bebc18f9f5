import { type Day, dayLength } from './calendar-day.ts'
import { offsetAt } from './zone-offset.ts'

const hour = 3_600_000

/** The local date that an instant carries in a zone. */
export const localDay = (zone: string, at: number): Day => Math.floor((at + offsetAt(zone, at)) / dayLength)

/**
 * The first instant that carries this date in a zone, in milliseconds since 1970. Not always midnight: where clocks jump over
 * midnight (Santiago, Beirut) it is the jump, and where they pass it twice it is the first time. For a date that a zone
 * leaves out (Apia, December 30, 2011) it is the start of the date that came instead.
 */
export function startOfDay(zone: string, day: Day): number {
  const midnight = day * dayLength
  // No zone was ever more than 16 hours from UTC: the day has not begun yet.
  const before = offsetAt(zone, midnight - 16 * hour)
  const expected = midnight - before
  const then = offsetAt(zone, expected)
  if (then === before) return expected
  const adjusted = midnight - then
  return offsetAt(zone, adjusted) === then ? adjusted : firstWithOffset(zone, then, adjusted, expected)
}

/** The first instant after a local day, in milliseconds since 1970: what comes then is late. */
export const endOfDay = (zone: string, day: Day): number => startOfDay(zone, day + 1)

/** The instant of the jump: the earliest after `early` whose offset is no longer the one of `early`. */
function firstWithOffset(zone: string, offset: number, early: number, late: number): number {
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (offsetAt(zone, middle) === offset) late = middle
    else early = middle
  }
  return late
}
