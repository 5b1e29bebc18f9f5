/**
 * How far a zone's clocks are ahead of UTC at an instant, in milliseconds. Throws RangeError for a zone nobody knows.
 * The built-in Intl is the only source: it carries the same zone history that the platform updates.
 */
export function offsetAt(zone: string, at: number): number {
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
