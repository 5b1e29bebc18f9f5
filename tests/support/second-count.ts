/**
 * A second reading of the counting rules (docs: "How time is counted"), written apart from the first and from their text
 * alone, kept to check it. It is naive on purpose: it walks day by day and stretch by stretch. Never share code with the first.
 */

export type CountInput = {
  zone: string
  unit: 'workingDays' | 'calendarDays' | 'months' | 'years' | 'minutes' | 'hours' | 'hoursOutsideWeekendsAndHolidays'
  length: number
  trigger: string
  /** Local dates, YYYY-MM-DD. */
  holidays: Iterable<string>
  pauses: { from: string; to: string | null }[]
  extensions: { length: number; unit: string }[]
  rollForward: boolean
}

type Span = { from: number; to: number }
type DatedSpan = { from: string; to: string }
type Step = { length: number; unit: string }
type Count = { zone: string; trigger: number; holidays: Set<string>; closed: Span[]; closedDates: DatedSpan[]; openFrom: number[] }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const DAY_UNITS = ['workingDays', 'calendarDays', 'months', 'years']
const HOUR_UNITS = ['minutes', 'hours', 'hoursOutsideWeekendsAndHolidays']

const formats = new Map<string, Intl.DateTimeFormat>()
const starts = new Map<string, number>()
const carried = new Map<string, boolean>()

/** Counts a clock from its trigger to its due instant; null and null when an open pause leaves it without one. */
export function secondCount(input: CountInput): { dueOn: string | null; dueAt: string | null } {
  refuseWrongInput(input)
  const count = prepare(input)
  const steps: Step[] = [{ length: input.length, unit: input.unit }, ...input.extensions]
  return HOUR_UNITS.includes(input.unit) ? countHours(count, steps) : countDays(count, steps, input.rollForward)
}

function refuseWrongInput(input: CountInput): void {
  const byHours = HOUR_UNITS.includes(input.unit)
  if (!byHours && !DAY_UNITS.includes(input.unit)) throw new Error(`unknown unit: ${input.unit}`)
  if (byHours && input.rollForward) throw new Error('a clock of hours knows no rollForward')
  refuseLength(input.length)
  for (const extension of input.extensions) {
    refuseLength(extension.length)
    const allowed = byHours ? [input.unit] : DAY_UNITS
    if (!allowed.includes(extension.unit)) throw new Error(`${input.unit} cannot be extended by ${extension.unit}`)
  }
  for (const { from, to } of input.pauses) {
    if (to !== null && instant(to) < instant(from)) throw new Error('a pause ends before its start')
  }
}

function refuseLength(length: number): void {
  if (!Number.isInteger(length) || length < 0) throw new Error(`not a whole length from zero: ${length}`)
}

function instant(text: string): number {
  const at = Date.parse(text)
  if (Number.isNaN(at)) throw new Error(`not an instant: ${text}`)
  return at
}

/** Reads the instants; a pause that began before the trigger counts from the trigger. */
function prepare(input: CountInput): Count {
  const { zone } = input
  const trigger = instant(input.trigger)
  const closed: Span[] = []
  const openFrom: number[] = []
  for (const pause of input.pauses) {
    const from = Math.max(instant(pause.from), trigger)
    if (pause.to === null) openFrom.push(from)
    else if (instant(pause.to) > from) closed.push({ from, to: instant(pause.to) })
  }
  const closedDates = closed.map(({ from, to }) => ({ from: localDate(zone, from), to: localDate(zone, to) }))
  return { zone, trigger, holidays: new Set(input.holidays), closed, closedDates, openFrom }
}

// Days, months and years

function countDays(count: Count, steps: Step[], rollForward: boolean): { dueOn: string | null; dueAt: string | null } {
  const { zone } = count
  let due = localDate(zone, count.trigger)
  for (const step of steps) due = addStep(count, due, step)
  // The day an open pause starts does not count, so a clock was due before it only by a day before that one.
  if (count.openFrom.some((from) => localDate(zone, from) <= due)) return { dueOn: null, dueAt: null }
  while (rollForward && !isWorkingDay(count, due)) due = nextDay(zone, due)
  return { dueOn: due, dueAt: new Date(startOfDay(zone, nextDay(zone, due))).toISOString() }
}

function addStep(count: Count, after: string, step: Step): string {
  if (step.unit === 'months') return addMonths(count, after, step.length)
  if (step.unit === 'years') return addMonths(count, after, step.length * 12)
  return addCountableDays(count, after, step)
}

function addCountableDays(count: Count, after: string, { length, unit }: Step): string {
  let day = after
  let counted = 0
  while (counted < length) {
    day = nextDay(count.zone, day)
    if (isPaused(count, day)) continue
    if (unit === 'calendarDays' || isWorkingDay(count, day)) counted += 1
  }
  return day
}

/** The same day of a later month, then one day more for each paused day up to it, until no new one lies up to it. */
function addMonths(count: Count, after: string, months: number): string {
  let due = sameDayOfMonth(after, months)
  let added = pausedDays(count, after, due)
  while (added > 0) {
    const before = due
    for (let day = 0; day < added; day += 1) due = nextDay(count.zone, due)
    added = pausedDays(count, before, due)
  }
  return due
}

function sameDayOfMonth(date: string, months: number): string {
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(Number(date.slice(8)), lastDay))
  return first.toISOString().slice(0, 10)
}

/** How many paused days lie after one day and up to another. */
function pausedDays(count: Count, after: string, upTo: string): number {
  let paused = 0
  for (let day = dateAfter(after); day <= upTo; day = dateAfter(day)) {
    if (isPaused(count, day) && isCarried(count.zone, day)) paused += 1
  }
  return paused
}

function isPaused(count: Count, day: string): boolean {
  return count.closedDates.some((pause) => pause.from <= day && pause.to > day)
}

function isWorkingDay(count: Count, day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !count.holidays.has(day)
}

// Hours

function countHours(count: Count, steps: Step[]): { dueOn: string | null; dueAt: string | null } {
  let due = count.trigger
  for (const step of steps) due = addHours(count, due, step)
  // Due at the very start of a pause is due: the length had run.
  if (count.openFrom.some((from) => from < due)) return { dueOn: null, dueAt: null }
  return { dueOn: localDate(count.zone, due), dueAt: new Date(due).toISOString() }
}

function addHours(count: Count, after: number, { length, unit }: Step): number {
  let left = length * (unit === 'minutes' ? MINUTE : HOUR)
  if (left === 0) return after
  for (let day = localDate(count.zone, after); ; day = nextDay(count.zone, day)) {
    if (unit === 'hoursOutsideWeekendsAndHolidays' && !isWorkingDay(count, day)) continue
    for (const stretch of runningStretches(count, day, after)) {
      if (left <= stretch.to - stretch.from) return stretch.from + left
      left -= stretch.to - stretch.from
    }
  }
}

/** The stretches of a day, after an instant, in which no pause lies. */
function runningStretches(count: Count, day: string, after: number): Span[] {
  const from = Math.max(startOfDay(count.zone, day), after)
  const to = startOfDay(count.zone, nextDay(count.zone, day))
  if (from >= to) return []
  const edges = count.closed.flatMap((pause) => [pause.from, pause.to]).filter((edge) => edge > from && edge < to)
  const cuts = [from, ...edges.sort((a, b) => a - b), to]
  const stretches = cuts.slice(1).map((end, index) => ({ from: cuts[index] ?? from, to: end }))
  return stretches.filter((stretch) => !count.closed.some((pause) => pause.from <= stretch.from && pause.to > stretch.from))
}

// Local days

function localDate(zone: string, at: number): string {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(zone, format)
  }
  return format.format(at)
}

function dateAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10)
}

/** The next local day: the next date that the zone did not skip. */
function nextDay(zone: string, date: string): string {
  let next = dateAfter(date)
  while (!isCarried(zone, next)) next = dateAfter(next)
  return next
}

/** Whether any instant carries the date in the zone; a date the zone skipped is no local day. */
function isCarried(zone: string, date: string): boolean {
  const key = `${zone} ${date}`
  const known = carried.get(key)
  if (known !== undefined) return known
  const midnight = Date.parse(`${date}T00:00:00Z`)
  const probes = [12, 6, 18, 0, 24, -6, 30, -12, 36]
  const found = probes.some((hour) => localDate(zone, midnight + hour * HOUR) === date)
  carried.set(key, found)
  return found
}

/** The first instant that carries the date in the zone. */
function startOfDay(zone: string, date: string): number {
  const key = `${zone} ${date}`
  const known = starts.get(key)
  if (known !== undefined) return known
  const found = findStart(zone, date)
  starts.set(key, found)
  return found
}

/** Walks by hours to the date, then again from two hours earlier by quarters, since a clock set back may carry it twice. */
function findStart(zone: string, date: string): number {
  const carries = (at: number): boolean => localDate(zone, at) === date
  const byHours = firstOnWalk(Date.parse(`${date}T00:00:00Z`) - 16 * HOUR, HOUR, carries)
  const byQuarters = firstOnWalk(byHours - 2 * HOUR, 15 * MINUTE, carries)
  let before = byQuarters - 15 * MINUTE
  let start = byQuarters
  while (start - before > 1) {
    const middle = Math.floor((before + start) / 2)
    if (carries(middle)) start = middle
    else before = middle
  }
  return start
}

function firstOnWalk(from: number, step: number, holds: (at: number) => boolean): number {
  for (let at = from; at < from + 3 * DAY; at += step) if (holds(at)) return at
  throw new Error('no instant carries this date')
}
