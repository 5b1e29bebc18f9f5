import type { Language } from './languages.ts'

const locales = { en: 'en-US', es: 'es-US' } as const satisfies Record<Language, string>

/** A calendar date as people read it: `Mon, Nov 16, 2026`. Takes `YYYY-MM-DD`. */
export const shownDay = (on: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }).format(
    new Date(`${on}T00:00:00Z`),
  )

/** The local calendar date of an instant, `YYYY-MM-DD`. */
export const localDay = (at: string, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at))

/** An instant as people read it, with the name of its zone: `Thu, Nov 12, 2026, 6:52 p.m. MT`. */
export function shownInstant(at: string, zone: string, language: Language): string {
  const time = new Intl.DateTimeFormat(locales[language], {
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
    .map(({ type, value }) => (type === 'dayPeriod' && language === 'en' ? `${value.charAt(0).toLowerCase()}.m.` : value))
    .join('')
}
