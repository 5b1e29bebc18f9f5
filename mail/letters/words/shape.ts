import type { TaskKind } from '../../../domain/case/tasks.ts'
import type { Unit } from '../../../domain/clocks/shape.ts'

/** What the letters to staff have in common, in one language. */
export type LetterWords = {
  task: string
  rule: string
  due: string
  taskNames: Readonly<Record<TaskKind, string>>
  /** 7 working days */
  length(length: number, unit: Unit): string
  /** A local date, YYYY-MM-DD, in full. */
  date(on: string): string
  /** An instant by the clocks of a zone, which it names. */
  moment(at: string, zone: string): string
}

/** A local date in full, as the locale writes it. */
export const dateIn = (locale: string, on: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }).format(
    Date.parse(`${on}T00:00:00Z`),
  )

/** A date and time in full with the zone's short name, as the locale writes it. */
export const momentIn = (locale: string, at: string, zone: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(Date.parse(at))
