/** A date as somebody typed it into three fields. */
export type TypedDate = { readonly month: string; readonly day: string; readonly year: string }
export type DatePart = keyof TypedDate

/** A date as exact as it is known, nothing when all fields are empty, or what is wrong and which fields to mend. */
export type ReadDate = { on: string } | null | { code: 'yearMissing' | 'monthMissing' | 'notADate'; parts: readonly DatePart[] }

/** Reads month, day and year: `2026`, `2026-11` or `2026-11-03`. A day needs its month, a month its year. Two digits are no year. */
export function readDate({ month, day, year }: TypedDate): ReadDate {
  if (!month && !day && !year) return null
  if (!year) return { code: 'yearMissing', parts: ['year'] }
  if (day && !month) return { code: 'monthMissing', parts: ['month'] }
  const on = [/^\d{4}$/.test(year) && year, month && padded(month), day && padded(day)]
  if (on.some((part) => part === false)) return { code: 'notADate', parts: wrongParts({ month, day, year }) }
  const text = on.filter(Boolean).join('-')
  return isPartialDate(text) ? { on: text } : { code: 'notADate', parts: wrongParts({ month, day, year }) }
}

/** The first day a date as exact as known can mean. */
export const earliestDay = (on: string): string => `${on}-01-01`.slice(0, 10)

/** Whether a text is a year, a month or a day of our calendar, from 1900 on. */
export function isPartialDate(text: string): boolean {
  if (!/^(19|20)\d{2}(-\d{2}(-\d{2})?)?$/.test(text)) return false
  const day = earliestDay(text)
  const moment = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
}

/** The fields of a typed date back from one that was read. */
export function typedDate(on: string): TypedDate {
  const [year = '', month = '', day = ''] = on.split('-')
  return { year, month: String(Number(month) || ''), day: String(Number(day) || '') }
}

const padded = (digits: string): string | false => (/^\d{1,2}$/.test(digits) ? digits.padStart(2, '0') : false)

function wrongParts({ month, day, year }: TypedDate): readonly DatePart[] {
  if (!/^(19|20)\d{2}$/.test(year)) return ['year']
  if (!/^(0?[1-9]|1[0-2])$/.test(month)) return ['month']
  return day ? ['day'] : ['month']
}
