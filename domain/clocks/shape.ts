export const dayUnits = ['workingDays', 'calendarDays', 'months', 'years'] as const
export const hourUnits = ['minutes', 'hours', 'hoursOutsideWeekendsAndHolidays'] as const

export type DayUnit = (typeof dayUnits)[number]
export type HourUnit = (typeof hourUnits)[number]
export type Unit = DayUnit | HourUnit

/** A stretch in which a clock stands still (tolling). Instants in ISO 8601 with an offset or Z; `to` null: it still lasts. */
export type Pause = { from: string; to: string | null }

/** Time granted on top of the length. Hour clocks are extended in their own unit, day clocks in any unit but hours. */
export type Extension = { length: number; unit: Unit }

/** Local dates (YYYY-MM-DD) on which the office is closed; a map also says what each day is called. */
export type Holidays = ReadonlySet<string> | ReadonlyMap<string, string>

/** All that decides when something is due. `zone`: IANA; `trigger`: the instant that started the clock, with an offset or Z. */
export type Count = {
  zone: string
  unit: Unit
  length: number
  trigger: string
  holidays: Holidays
  pauses: readonly Pause[]
  extensions: readonly Extension[]
  rollForward: boolean
}

/**
 * The due day as a local date, the first instant that is late in UTC, and how both were reached. Null while a pause is open. `closed`: the
 * listed holidays that had a part in it; counted with these alone it comes to the same. The sentences are made when they are read: a
 * date is counted far more often.
 */
export type Due = { dueOn: string | null; dueAt: string | null; closed: readonly string[]; why: readonly string[] }

export const isHourUnit = (unit: Unit): unit is HourUnit => (hourUnits as readonly Unit[]).includes(unit)
