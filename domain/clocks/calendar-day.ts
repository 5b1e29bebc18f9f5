/** A calendar day without a zone, as its number: days since 1970-01-01. Counting is arithmetic on these. */
export type Day = number

export const dayLength = 86_400_000

/** The last day a clock may fall on: its end must still be an instant with a four-digit year, in every zone. */
export const lastDay: Day = Date.UTC(9999, 11, 30) / dayLength

/** YYYY-MM-DD. Counting asks for the same few thousand days again and again, and writing one is the dearest part of it. */
export function dateOf(day: Day): string {
  const known = dates.get(day)
  if (known) return known
  if (dates.size >= 20_000) dates.clear()
  const date = new Date(day * dayLength).toISOString().slice(0, 10)
  dates.set(day, date)
  return date
}

const dates = new Map<Day, string>()

/** The day of a date written YYYY-MM-DD. */
export const dayOf = (date: string): Day => Date.parse(`${date}T00:00:00Z`) / dayLength

/** 0 for Sunday to 6 for Saturday. The first of January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7

/** The same day of the month so many months on, or the last day of a month that is too short for it. */
export function monthsAfter(day: Day, months: number): Day {
  const date = new Date(day * dayLength)
  const month = date.getUTCMonth() + months
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastOfMonth)) / dayLength
}
