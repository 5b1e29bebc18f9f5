import { isDate, readInstant } from './instant.ts'
import { type Count, dayUnits, hourUnits, isHourUnit, type Unit } from './shape.ts'
import { isZone } from './zone-offset.ts'

/** A count whose values nobody has looked at yet: from a file, or from a document of an older shape. */
export type UncheckedCount = { readonly [Key in keyof Count]: unknown }

/** Every reason why a count makes no sense, as sentences that name the value; none if it can be counted. */
export function problemsOf(count: UncheckedCount): string[] {
  const { zone, unit, length, trigger, holidays, pauses, extensions, rollForward } = count
  return [
    ...unless(isZone(zone), () => `zone must be an IANA time zone such as America/Denver, ${not(zone)}`),
    ...unless(isUnit(unit), () => `unit must be one of ${units.join(', ')}, ${not(unit)}`),
    ...lengthProblems('length', length),
    ...unless(readInstant(trigger) !== null, () => `trigger ${notAnInstant(trigger)}`),
    ...holidayProblems(holidays),
    ...each('pauses', pauses, pauseProblems),
    ...each('extensions', extensions, (name, extension) => extensionProblems(name, extension, unit)),
    ...unless(typeof rollForward === 'boolean', () => `rollForward must be true or false, ${not(rollForward)}`),
    ...unless(!(rollForward === true && isUnit(unit) && isHourUnit(unit)), () => 'rollForward moves a due day; a clock in hours has none'),
  ]
}

const units: readonly string[] = [...dayUnits, ...hourUnits]
const isUnit = (unit: unknown): unit is Unit => typeof unit === 'string' && units.includes(unit)

/** The sentence is only made where it is needed: nearly every count is fine. */
const unless = (fine: boolean, problem: () => string): readonly string[] => (fine ? none : [problem()])

const none: readonly string[] = []

const lengthProblems = (name: string, length: unknown): readonly string[] =>
  unless(Number.isSafeInteger(length) && (length as number) >= 0, () => `${name} must be a whole number, 0 or more, ${not(length)}`)

const notAnInstant = (value: unknown) =>
  `must be an instant with an offset or Z, such as 2026-11-23T16:00:00Z, in the years 1000 to 9999, ${not(value)}`

function holidayProblems(holidays: unknown): string[] {
  if (!(holidays instanceof Set || holidays instanceof Map)) return [`holidays must be a list of dates, ${not(holidays)}`]
  if (checked.get(holidays) === holidays.size) return []
  const wrong = [...holidays.keys()].filter((date) => !isDate(date))
  if (wrong.length === 0) checked.set(holidays, holidays.size)
  return wrong.map((date) => `holidays must be dates written YYYY-MM-DD, ${not(date)}`)
}

/** An office's holidays are the same set for clock after clock: looking at them once, and again when they grow, is enough. */
const checked = new WeakMap<object, number>()

function each(name: string, list: unknown, problemsOfOne: (name: string, one: Readonly<Record<string, unknown>>) => string[]): string[] {
  if (!Array.isArray(list)) return [`${name} must be a list, ${not(list)}`]
  return list.flatMap((one: unknown, index) => {
    const isObject = typeof one === 'object' && one !== null
    return isObject
      ? problemsOfOne(`${name}[${index}]`, one as Readonly<Record<string, unknown>>)
      : [`${name}[${index}] must be an object, ${not(one)}`]
  })
}

function pauseProblems(name: string, { from, to }: Readonly<Record<string, unknown>>): string[] {
  const [start, end] = [readInstant(from), readInstant(to)]
  return [
    ...unless(start !== null, () => `${name}.from ${notAnInstant(from)}`),
    ...unless(end !== null || to === null, () => `${name}.to ${notAnInstant(to)} (or null while the pause lasts)`),
    ...unless(start === null || end === null || start <= end, () => `${name} ends before it starts`),
  ]
}

function extensionProblems(name: string, extension: Readonly<Record<string, unknown>>, clock: unknown): string[] {
  const { length, unit } = extension
  const known = isUnit(unit) && isUnit(clock)
  return [
    ...lengthProblems(`${name}.length`, length),
    ...unless(isUnit(unit), () => `${name}.unit must be one of ${units.join(', ')}, ${not(unit)}`),
    ...unless(!known || !isHourUnit(clock) || unit === clock, () => `${name}.unit must be ${clock}, the clock's own, not ${unit}`),
    ...unless(!known || isHourUnit(clock) || !isHourUnit(unit), () => `${name}.unit is ${unit}, but a clock in ${clock} takes no hours`),
  ]
}

/** What stands there instead, cut where it would fill a screen. */
function not(value: unknown): string {
  if (value === undefined) return 'and is missing'
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'not a list' : 'not an object'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return `not ${text.length > 80 ? `${text.slice(0, 77)}...` : text}`
}
