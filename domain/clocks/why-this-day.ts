import type { Day } from './calendar-day.ts'
import { type ClockDays, isWorkingDay } from './countable.ts'
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
  const reached = (stretches.at(-1) as Stretch).to
  return [
    `The clock started on ${momentWords(zone, trigger)} in ${zone}; that day is day 0.`,
    ...pausesMet(days, dayZero, reached ?? Number.POSITIVE_INFINITY),
    ...stretches.flatMap((one, index) => [index === 0 ? itsLength(one) : extendedBy(one), ...holidaysMet(one, holidays), ...whereTo(one)]),
    ...(reached === null || due === null ? [] : rolled(count, reached, due)),
    due === null || late === null
      ? 'It has no due day until the open pause ends.'
      : `Due by the end of ${dayWords(due)}: what comes at ${writeInstant(late)} (${momentWords(zone, late)} there) or after is late.`,
  ]
}

const pausesMet = ({ paused, skipped }: ClockDays, dayZero: Day, reached: Day): string[] =>
  paused
    .filter(({ from, to }) => from <= reached && to > dayZero + 1)
    .map((pause) => pauseMet(pause, pausedCount([pause], skipped, dayZero, pause.to)))

function pauseMet({ from, to }: Span, count: number): string {
  const since = dayWords(from)
  if (count === Number.POSITIVE_INFINITY) return `Paused since ${since} and still paused: no later day counts.`
  return `Paused from ${since} to ${dayWords(to)}: ${lengthWords(count, 'calendarDays')} ${count === 1 ? 'does' : 'do'} not count.`
}

const itsLength = ({ length, unit }: Stretch) =>
  unit === 'workingDays'
    ? `Its length is ${lengthWords(length, unit)}: Saturdays, Sundays and listed holidays do not count.`
    : `Its length is ${lengthWords(length, unit)}.`

const extendedBy = ({ length, unit, after }: Stretch) => `Extended by ${lengthWords(length, unit)}, counted after ${dayWords(after)}.`

const holidaysMet = (one: Stretch, holidays: Holidays): string[] =>
  one.holidays.length === 0 ? [] : [`Holidays met: ${listWords(one.holidays.map((day) => holidayWords(day, holidays)))}.`]

function whereTo({ length, unit, to, month }: Stretch): string[] {
  const on = month ? [`${lengthWords(length, unit)} on is ${dayWords(month.sameDay)}.`] : []
  if (to === null) return on
  if (length === 0) return [`A length of 0 ends on the same day, ${dayWords(to)}.`]
  if (!month) return [`${lengthWords(length, unit)} on is ${dayWords(to)}.`]
  return month.paused === 0 ? on : [...on, `With the ${lengthWords(month.paused, 'calendarDays')} that stood still, it is ${dayWords(to)}.`]
}

function rolled({ rollForward, holidays }: Count, reached: Day, due: Day): string[] {
  if (due !== reached) return [`${holidayWords(reached, holidays)} is not a working day: it moves to the next one, ${dayWords(due)}.`]
  if (isWorkingDay(due, holidays)) return []
  return rollForward ? [] : [`${holidayWords(due, holidays)} is not a working day; this rule leaves it there.`]
}
