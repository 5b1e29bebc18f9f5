/** How staff pages write days and times: the office's zone, American order, the zone named where a time stands. */

const shape = (options: Intl.DateTimeFormatOptions) => {
  const byZone = new Map<string, Intl.DateTimeFormat>()
  return (date: Date, zone: string): string => {
    const format = byZone.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options })
    byZone.set(zone, format)
    return format
      .formatToParts(date)
      .map(({ type, value }) => (type === 'dayPeriod' ? `${value.charAt(0).toLowerCase()}.m.` : value.replace('\u202f', ' ')))
      .join('')
  }
}

const day = shape({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' })
const shortDay = shape({ month: 'short', day: 'numeric' })
const time = shape({ hour: 'numeric', minute: '2-digit', timeZoneName: 'shortGeneric' })

/** `Thu, Dec 3, 2026`, from a local date (YYYY-MM-DD). */
export const dayText = (on: string): string => day(new Date(`${on}T00:00:00Z`), 'UTC')

const month = shape({ month: 'long', year: 'numeric' })

/** `Tue, Nov 3, 2026`, `November 2026` or `2026`, as exact as it is known. */
export function partialDateText(on: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(on)) return dayText(on)
  return /^\d{4}-\d\d$/.test(on) ? month(new Date(`${on}-01T00:00:00Z`), 'UTC') : on
}

/** `Dec 3`, from a local date. */
export const shortDayText = (on: string): string => shortDay(new Date(`${on}T00:00:00Z`), 'UTC')

/** `Nov 19, 2:10 p.m. MT`, from an instant. */
export const instantText = (at: string, zone: string): string => `${shortDay(new Date(at), zone)}, ${time(new Date(at), zone)}`

/** `Thu, Nov 19, 2026, 4:00 p.m. MT`, from an instant. */
export const fullInstantText = (at: string, zone: string): string => `${day(new Date(at), zone)}, ${time(new Date(at), zone)}`

/** `2:41 p.m. MT`, from an instant. */
export const timeText = (at: string, zone: string): string => time(new Date(at), zone)

const isoDay = shape({ year: 'numeric', month: '2-digit', day: '2-digit' })

/** The local date (YYYY-MM-DD) of an instant. */
export const dayOf = (at: string, zone: string): string => isoDay(new Date(at), zone).replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2')

/** Whole days from one local date to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000

export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
