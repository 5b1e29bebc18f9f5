/** A calendar day without a zone, as its number: days since 1970-01-01. Counting is arithmetic on these. */
export type Day = number

export const dayLength = 86_400_000

/** The last day a clock may fall on: its end must still be an instant with a four-digit year, in every zone. */
export const lastDay: Day = Date.UTC(9999, 11, 30) / dayLength

export const dateOf = (day: Day): string => new Date(day * dayLength).toISOString().slice(0, 10)

/** 0 for Sunday to 6 for Saturday. The first of January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7

/** The same day of the month so many months on, or the last day of a month that is too short for it. */
export function monthsAfter(day: Day, months: number): Day {
  const date = new Date(day * dayLength)
  const month = date.getUTCMonth() + months
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastOfMonth)) / dayLength
}
