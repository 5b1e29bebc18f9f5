import type { Day } from './calendar-day.ts'
import type { ClockDays } from './countable.ts'
import { writeInstant } from './instant.ts'
import { pausedCount } from './paused-days.ts'
import type { Count, Holidays } from './shape.ts'
import type { Span } from './spans.ts'
import type { Stretch } from './stretch.ts'
import { dayWords, holidayWords, lengthWords, listWords, momentWords } from './words.ts'

/** What was found on the way to a due day; `due` and `late` are null while an open pause lasts. */
type Way = { count: Count; trigger: number; days: ClockDays; stretches: readonly Stretch[]; due: Day | null; late: number | null }

/** How a due day was reached, step by step: the sentences an officer can give to whoever asks why it is this day. */
export function whyThisDay({ count, trigger, days, stretches, due, late }: Way): readonly string[] {
  const { zone, holidays } = count
  const dayZero = (stretches[0] as Stretch).after
  return [
    `The clock started on ${momentWords(zone, trigger)} in ${zone}; ${dayWords(dayZero)} is day 0.`,
    ...pauseSentences(days, dayZero, due ?? Number.POSITIVE_INFINITY),
    ...stretches.flatMap((one, index) => stretchSentences(one, index > 0, holidays, days)),
    ...rollSentences(count, stretches.at(-1)?.to ?? null, due),
    due === null || late === null
      ? 'It has no due day until the open pause ends.'
      : `Due by the end of ${dayWords(due)}: from ${writeInstant(late)} (${momentWords(zone, late)} there) it is late.`,
  ]
}

function pauseSentences(days: ClockDays, dayZero: Day, due: Day): string[] {
  const met = days.paused.filter(({ from, to }) => from <= due && to > dayZero + 1)
  return met.map((pause) => pauseSentence(pause, pausedCount([pause], days.skipped, dayZero, Number.MAX_SAFE_INTEGER)))
}

function pauseSentence({ from, to }: Span, count: number): string {
  if (to === Number.POSITIVE_INFINITY) return `Paused on ${dayWords(from)}, and still paused: no day counts from then on.`
  return `Paused from ${dayWords(from)} to ${dayWords(to)}: ${lengthWords(count, 'calendarDays')} after day 0 ${count === 1 ? 'does' : 'do'} not count.`
}

function stretchSentences(one: Stretch, isExtension: boolean, holidays: Holidays, days: ClockDays): string[] {
  const { after, length, unit, to } = one
  const words = lengthWords(length, unit)
  const passed = one.holidays.map((day) => holidayWords(day, holidays))
  return [
    isExtension ? `Extended by ${words}, counted after ${dayWords(after)}.` : `Its length is ${words}${rules[unit]}.`,
    ...(passed.length > 0 ? [`Not counted, as ${passed.length === 1 ? 'a holiday' : 'holidays'}: ${listWords(passed)}.`] : []),
    ...(to === null ? [] : [one.sameDay === null ? reached(one, to) : reachedMonth(one, one.sameDay, to, days)]),
  ]
}
