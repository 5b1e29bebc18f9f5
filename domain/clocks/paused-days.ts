import type { Day } from './calendar-day.ts'
import { localDay } from './local-day.ts'
import type { Pause } from './shape.ts'
import { overlapsMerged, type Span } from './spans.ts'

/**
 * The local days on which a clock stands still, as spans from the first paused day to the first that counts again. The day a
 * pause starts does not count, the day it ends does; so a pause within one day stops nothing. An open pause ends at Infinity.
 */
export const pausedDays = (zone: string, pauses: readonly Pause[]): readonly Span[] =>
  overlapsMerged(
    pauses.map(({ from, to }) => ({
      from: localDay(zone, Date.parse(from)),
      to: to === null ? Number.POSITIVE_INFINITY : localDay(zone, Date.parse(to)),
    })),
  )

/** How many days after one day, up to and with another, are paused: Infinity once an open pause is among them. */
export function pausedCount(paused: readonly Span[], skipped: readonly Day[], after: Day, upTo: Day): number {
  let count = 0
  for (const span of paused) {
    const from = Math.max(span.from, after + 1)
    if (from > upTo || span.to <= from) continue
    if (span.to === Number.POSITIVE_INFINITY) return span.to
    const to = Math.min(span.to, upTo + 1)
    count += to - from - skipped.filter((day) => from <= day && day < to).length
  }
  return count
}
