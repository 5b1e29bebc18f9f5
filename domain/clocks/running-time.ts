import { dayLength, lastDay } from './calendar-day.ts'
import { isWorkingDay } from './countable.ts'
import { localDay, startOfDay } from './local-day.ts'
import { tooFar } from './refused.ts'
import type { Holidays } from './shape.ts'
import type { Span } from './spans.ts'

/**
 * The first instant at which so many milliseconds have run, so the start of a pause or a weekend, not its end; null if an open
 * pause comes before. `open` are the spans in which the clock can run, in order. Throws CountRefused beyond the year 9999.
 */
export function runUntil(trigger: number, length: number, open: Iterable<Span>, pauses: readonly Span[]): number | null {
  if (length === 0) return trigger
  let left = length
  for (const { from, to } of withoutPauses(open, pauses)) {
    if (left <= to - from) return withinReach(from + left)
    left -= to - from
  }
  return null
}

function* withoutPauses(open: Iterable<Span>, pauses: readonly Span[]): Generator<Span> {
  for (const span of open) {
    let { from } = span
    for (const pause of pauses) {
      if (pause.to <= from || pause.from >= span.to) continue
      if (pause.from > from) yield { from, to: pause.from }
      if (pause.to === Number.POSITIVE_INFINITY) return
      from = pause.to
    }
    if (from < span.to) yield { from, to: span.to }
  }
}

function withinReach(at: number): number {
  if (at >= lastDay * dayLength) throw tooFar()
  return at
}

/** All time from the trigger on. */
export const allTime = (trigger: number): readonly Span[] => [{ from: trigger, to: Number.POSITIVE_INFINITY }]

/** The time of working days from the trigger on, neighbouring days as one span. */
export function* workingTime(zone: string, trigger: number, holidays: Holidays): Generator<Span> {
  for (let day = localDay(zone, trigger); ; ) {
    while (!isWorkingDay(day, holidays)) day += 1
    const from = Math.max(trigger, startOfDay(zone, day))
    while (isWorkingDay(day, holidays)) day += 1
    if (day > lastDay) throw tooFar()
    yield { from, to: startOfDay(zone, day) }
  }
}
