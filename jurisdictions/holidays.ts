import HolidayLibrary, { type HolidaysTypes } from 'date-holidays'
import { z } from 'zod'

/** Days an office is closed besides its state's holidays, and those of them it works on. Dates: YYYY-MM-DD. */
export type HolidayOverlay = { added: readonly { on: string; name: string }[]; removed: readonly string[] }

/** An office as its holidays see it: the code of its state (CO, DC ...) and its own days. */
export type HolidayKeeper = { state: string; overlay: HolidayOverlay }

/**
 * The days an office is closed from one year to another, both included, in order and with their names: the public holidays of
 * its state on the days they are observed, and its own. Throws an Error for a state nobody knows, a date that does not exist, and
 * years the wrong way round. The library's list is a help, not law: what an office keeps otherwise belongs in its overlay.
 */
export function holidaysOf({ state, overlay }: HolidayKeeper, fromYear: number, toYear: number): ReadonlyMap<string, string> {
  const key = JSON.stringify([state, overlay, fromYear, toYear])
  const known = kept.get(key)
  if (known) return known
  // Offices are few: what fills this up are overlays and years that nobody asks for any more.
  if (kept.size >= 200) kept.clear()
  const days = inOrder({ state, overlay: overlayShape.parse(overlay) }, yearsBetween(fromYear, toYear))
  kept.set(key, days)
  return days
}

const kept = new Map<string, ReadonlyMap<string, string>>()

const overlayShape = z.object({
  added: z.array(z.object({ on: z.iso.date(), name: z.string() })),
  removed: z.array(z.iso.date()),
})

function inOrder({ state, overlay }: HolidayKeeper, years: readonly number[]): ReadonlyMap<string, string> {
  const days = new Map(years.flatMap((year) => [...stateHolidays(state, year)]))
  for (const date of overlay.removed) days.delete(date)
  for (const { on, name } of overlay.added) if (years.includes(Number(on.slice(0, 4)))) days.set(on, name)
  return new Map([...days].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function yearsBetween(from: number, to: number): number[] {
  if (!(Number.isInteger(from) && Number.isInteger(to) && from <= to)) throw new RangeError(`No years lie between ${from} and ${to}.`)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** One year of a state. Two holidays on one day are one closed day with both names. */
function stateHolidays(state: string, year: number): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const { date, name } of libraryOf(state).getHolidays(year).filter(isObserved)) {
    const on = date.slice(0, 10)
    const already = days.get(on)
    days.set(on, already ? `${already}, ${name}` : name)
  }
  return days
}

/**
 * Whole days on which public offices are closed. The library calls the weekday on which Veterans Day is kept a bank holiday, every
 * other substitute a public one; and it knows public holidays that begin at an hour of the day, on which offices open.
 */
const isObserved = ({ type, substitute, date }: HolidaysTypes.Holiday): boolean =>
  (type === 'public' || (type === 'bank' && substitute === true)) && date.slice(11, 19) === '00:00:00'

/** Made once per state: reading its rules takes as long as counting a thousand clocks. */
const libraries = new Map<string, HolidayLibrary>()

function libraryOf(state: string): HolidayLibrary {
  const known = libraries.get(state)
  if (known) return known
  // The library takes a state it does not know for none, and would answer with the nation's holidays.
  if (!Object.keys(new HolidayLibrary().getStates('US')).includes(state))
    throw new Error(`There is no state ${state}: its two letters are meant, such as CO or DC.`)
  const made = new HolidayLibrary('US', state)
  libraries.set(state, made)
  return made
}
