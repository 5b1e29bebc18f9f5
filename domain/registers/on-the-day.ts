import type { RegisterEntry } from './entry.ts'

/** The days within which it happened, both of them with it: the same one where the day is known. Null: nobody knows when. */
export type Days = { first: string; last: string } | null

/** The days of a month YYYY-MM. */
export function daysOfMonth(month: string): NonNullable<Days> {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return { first: `${month}-01`, last: `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}` }
}

/**
 * Whether an entry held when it happened, by the two fields that bound it: from a day, up to and not with another. Not known where the
 * entry names no day, or where the days it may have happened on lie on both sides.
 */
export function heldOn({ open }: RegisterEntry, [from, to]: readonly [string, string], days: Days): 'yes' | 'no' | 'notKnown' {
  const [since, until] = [open[from], open[to]]
  if ((!since && !until) || !days) return 'notKnown'
  if ((!since || since <= days.first) && (!until || days.last < until)) return 'yes'
  return (since && days.last < since) || (until && until <= days.first) ? 'no' : 'notKnown'
}
