import type { Day } from './calendar-day.ts'
import { localDay } from './local-day.ts'
import { merged, type Span } from './spans.ts'

/**
 * The local days on which a clock stands still, as spans from the first paused day to the first that counts again. The day a
 * pause starts does not count, the day it ends does; so a pause within one day stops nothing. An open pause ends at Infinity.
 */
export const pausedDays = (zone: string, paused: readonly Span[]): readonly Span[] =>
  merged(paused.map(({ from, to }) => ({ from: localDay(zone, from), to: to === Number.POSITIVE_INFINITY ? to : localDay(zone, to) })))

/** The day on which the earliest open pause began, Infinity if none is open: what is not due before it waits for its end. */
export const openSince = (zone: string, paused: readonly Span[]): Day =>
  Math.min(...paused.map(({ from, to }) => (to === Number.POSITIVE_INFINITY ? localDay(zone, from) : to)))

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
