import fc from 'fast-check'
import type { Count, Extension, Pause, Unit } from '../../domain/clocks/count.ts'

const minute = 60_000
const day = 86_400_000

/** Zones and the times at which their clocks did something unusual; and every zone in our own time. */
const places: readonly { zone: string; near: string }[] = [
  { zone: 'America/Denver', near: '2026-03-08' },
  { zone: 'America/Denver', near: '2026-11-01' },
  { zone: 'America/Phoenix', near: '2027-12-31' },
  { zone: 'America/New_York', near: '2028-02-29' },
  { zone: 'America/Santiago', near: '2026-09-06' },
  { zone: 'America/Santiago', near: '2026-04-05' },
  { zone: 'Asia/Beirut', near: '2026-03-29' },
  { zone: 'Africa/Cairo', near: '2026-04-24' },
  { zone: 'America/Sao_Paulo', near: '2018-11-04' },
  { zone: 'America/St_Johns', near: '2010-11-07' },
  { zone: 'Pacific/Apia', near: '2011-12-30' },
  { zone: 'Pacific/Kwajalein', near: '1993-08-21' },
  { zone: 'Pacific/Kiritimati', near: '1994-12-31' },
  { zone: 'Australia/Lord_Howe', near: '2026-04-05' },
  { zone: 'Asia/Kathmandu', near: '1985-12-31' },
  { zone: 'Antarctica/Troll', near: '2026-03-29' },
]

const unusual = fc.record({ place: fc.constantFrom(...places), off: fc.integer({ min: -20 * day, max: 20 * day }) })
const anywhere = fc.record({
  zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
  at: fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2035, 0) }),
})

/** Where and when a clock starts. */
const starts = fc.oneof(
  { weight: 3, arbitrary: unusual.map(({ place, off }) => ({ zone: place.zone, at: Date.parse(`${place.near}T12:00:00Z`) + off })) },
  { weight: 1, arbitrary: anywhere },
)

/** Milliseconds after the trigger, before it too: on the minute or not, often on a whole day. */
const away = fc.oneof(
  fc.integer({ min: -15 * day, max: 60 * day }),
  fc.integer({ min: -15 * 1440, max: 60 * 1440 }).map((minutes) => minutes * minute),
  fc.integer({ min: -15, max: 60 }).map((days) => days * day),
)

const longest: Readonly<Record<Unit, number>> = {
  workingDays: 40,
  calendarDays: 60,
  months: 14,
  years: 3,
  minutes: 3000,
  hours: 400,
  hoursOutsideWeekendsAndHolidays: 150,
}
const units = Object.keys(longest) as Unit[]
const hourly: readonly Unit[] = ['minutes', 'hours', 'hoursOutsideWeekendsAndHolidays']

const lengths = (unit: Unit) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: fc.integer({ min: 0, max: longest[unit] }) })

/** Mostly units that may extend the clock; now and then one that may not. */
const extensionsOf = (unit: Unit): fc.Arbitrary<Extension[]> => {
  const fitting = units.filter((one) => (hourly.includes(unit) ? one === unit : !hourly.includes(one)))
  const either = fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: fc.constantFrom(...units) })
  return fc.array(
    either.chain((one) => lengths(one).map((length) => ({ length, unit: one }))),
    { maxLength: 3 },
  )
}

/** Pauses around the clock's time: short and long, overlapping, open; now and then one that ends before it starts. */
const pausesNear = (at: number): fc.Arbitrary<Pause[]> => {
  const how = fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 0, max: 25 * day }) },
    { weight: 10, arbitrary: fc.integer({ min: 0, max: 25 }).map((days) => days * day) },
    { weight: 5, arbitrary: fc.constantFrom(0, 1, minute) },
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(-1) },
  )
  const one = fc.tuple(away, how).map(([from, long]) => ({ from: text(at + from), to: long === null ? null : text(at + from + long) }))
  return fc.array(one, { maxLength: 4 })
}

const holidaysNear = (at: number): fc.Arbitrary<ReadonlySet<string>> =>
  fc.array(fc.integer({ min: -3, max: 90 }), { maxLength: 12 }).map((days) => new Set(days.map((off) => text(at + off * day).slice(0, 10))))

const text = (at: number) => new Date(at).toISOString()

/** Clocks of every unit anywhere, some of which make no sense. */
export const calendars: fc.Arbitrary<Count> = fc.tuple(starts, fc.constantFrom(...units)).chain(([{ zone, at }, unit]) =>
  fc.record({
    zone: fc.constant(zone),
    unit: fc.constant(unit),
    length: lengths(unit),
    trigger: fc.constant(text(at)),
    holidays: holidaysNear(at),
    pauses: pausesNear(at),
    extensions: extensionsOf(unit),
    rollForward: hourly.includes(unit)
      ? fc.oneof({ weight: 40, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.boolean() })
      : fc.boolean(),
  }),
)
