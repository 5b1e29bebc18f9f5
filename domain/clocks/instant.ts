const written = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/

/** Years of four digits, with room for zones at both ends: what a date written YYYY-MM-DD can carry. */
const earliest = Date.UTC(1000, 0, 2)
const latest = Date.UTC(9999, 11, 30)

/**
 * Milliseconds since 1970 of an ISO 8601 instant with an offset or Z; null for anything else, also for a date no calendar has
 * and for an instant without an offset, which would mean another moment on another machine.
 */
export function readInstant(text: unknown): number | null {
  const date = typeof text === 'string' ? written.exec(text)?.[1] : undefined
  if (date === undefined || !isDate(date)) return null
  const at = Date.parse(text as string)
  return at >= earliest && at <= latest ? at : null
}

/** An instant as it is kept: UTC, milliseconds, Z. */
export const writeInstant = (at: number): string => new Date(at).toISOString()

/** Whether a text is a date of the calendar written YYYY-MM-DD. February 30 is not: the parser would quietly make it March. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const [year, month, day] = [+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

/** A leap year of the Gregorian calendar has a 29th of February. */
const daysOf = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
