import { dayLength } from './calendar-day.ts'

/**
 * How far a zone's clocks are ahead of UTC at an instant, in milliseconds. Throws RangeError for a zone nobody knows.
 * The built-in Intl is the only source: it carries the same zone history that the platform updates.
 */
export function offsetAt(zone: string, at: number): number {
  const midnight = Math.floor(at / dayLength) * dayLength
  const offset = offsetAtMidnight(zone, midnight)
  // No zone ever changed its clocks and changed them back within one day of UTC.
  return offset === offsetAtMidnight(zone, midnight + dayLength) ? offset : askedOffset(zone, at)
}

/** Asking Intl is by far the dearest part of counting, and the same days are asked for again and again. */
function offsetAtMidnight(zone: string, midnight: number): number {
  const ofZone = known.get(zone) ?? new Map<number, number>()
  const offset = ofZone.get(midnight)
  if (offset !== undefined) return offset
  if (ofZone.size >= 20_000) ofZone.clear()
  const asked = askedOffset(zone, midnight)
  known.set(zone, ofZone.set(midnight, asked))
  return asked
}

const known = new Map<string, Map<number, number>>()

function askedOffset(zone: string, at: number): number {
  const second = Math.floor(at / 1000) * 1000
  const text = formatterOf(zone).format(second)
  return (
    Date.UTC(+text.slice(6, 10), +text.slice(0, 2) - 1, +text.slice(3, 5), +text.slice(12, 14), +text.slice(15, 17), +text.slice(18, 20)) -
    second
  )
}

/** Whether this is the name of an IANA time zone. Bare offsets such as +05:00 are not, though newer engines take them. */
export function isZone(zone: unknown): zone is string {
  if (typeof zone !== 'string' || !/^[A-Za-z]/.test(zone)) return false
  try {
    formatterOf(zone)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Making a formatter takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const two = '2-digit'
  const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    ...parts,
  })
  formatters.set(zone, made)
  return made
}
