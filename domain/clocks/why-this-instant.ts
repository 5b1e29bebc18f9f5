import type { Day } from './calendar-day.ts'
import { writeInstant } from './instant.ts'
import type { Count } from './shape.ts'
import type { Span } from './spans.ts'
import { holidayWords, lengthWords, listWords, momentWords } from './words.ts'

/** What was found on the way to a due instant; `due` is null while an open pause lasts, `hours` are those of length and extensions. */
type Way = { count: Count; trigger: number; pauses: readonly Span[]; closed: readonly Day[]; hours: number; due: number | null }

/** How the due instant of an hour clock was reached, step by step. */
export function whyThisInstant({ count, trigger, pauses, closed, hours, due }: Way): readonly string[] {
  const { zone, unit } = count
  const met = pauses.filter(({ from }) => due === null || from < due)
  return [
    `The clock started on ${momentWords(zone, trigger)} in ${zone}.`,
    ...met.map((pause) => pauseMet(zone, pause)),
    `Its length is ${lengthWords(count.length, unit)}.`,
    ...(closed.length === 0 ? [] : [`Holidays met: ${listWords(closed.map((day) => holidayWords(day, count.holidays)))}.`]),
    ...count.extensions.map(({ length }) => `Extended by ${lengthWords(length, unit)}.`),
    due === null
      ? 'It has no due instant until the open pause ends.'
      : `${lengthWords(hours, unit)} have run on ${momentWords(zone, due)} there: what comes at ${writeInstant(due)} or after is late.`,
  ]
}

function pauseMet(zone: string, { from, to }: Span): string {
  const since = momentWords(zone, from)
  if (to === Number.POSITIVE_INFINITY) return `Paused since ${since} and still paused: it stands still.`
  return `Paused from ${since} to ${momentWords(zone, to)}, and stood still.`
}
