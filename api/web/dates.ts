import type { Language } from './languages.ts'

const locales = { en: 'en-US', es: 'es-US' } as const satisfies Record<Language, string>

/** Making a formatter costs as much as an insert; each is made once. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formatters.set(key, known)
  return known
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A calendar date as people read it: `Mon, Nov 16, 2026`. Takes `YYYY-MM-DD`. */
export const shownDay = (on: string, language: Language): string =>
  formatter(locales[language], { timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }).format(
    new Date(`${on}T00:00:00Z`),
  )

/** The local calendar date of an instant, `YYYY-MM-DD`. */
export const localDay = (at: string, zone: string): string =>
  formatter('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at))

/** An instant as people read it, with the name of its zone: `Thu, Nov 12, 2026, 6:52 p.m. MT`. */
export function shownInstant(at: string, zone: string, language: Language): string {
  const time = formatter(locales[language], {
    timeZone: zone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'shortGeneric',
  })
  return time
    .formatToParts(new Date(at))
    .map((part) => halfOfDay(part, language))
    .join('')
}

/** A date as exact as it is known: `2026`, `November 2026` or `Tue, Nov 3, 2026`. */
export function shownPartialDate(on: string, language: Language): string {
  if (on.length === 10) return shownDay(on, language)
  if (on.length === 4) return on
  return formatter(locales[language], { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(new Date(`${on}-01T00:00:00Z`))
}

/** A time of day as people read it: `9:40 p.m.`. Takes `21:40`. */
export const shownTime = (time: string, language: Language): string =>
  formatter(locales[language], { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' })
    .formatToParts(new Date(`2000-01-01T${time}:00Z`))
    .map((part) => halfOfDay(part, language))
    .join('')

/** English writes a.m. and p.m. in small letters here; other languages as their own rules say. */
const halfOfDay = ({ type, value }: Intl.DateTimeFormatPart, language: Language): string =>
  type === 'dayPeriod' && language === 'en' ? `${value.charAt(0).toLowerCase()}.m.` : value
