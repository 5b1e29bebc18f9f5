import type { Calendar } from '../domain/commands/ground.ts'
import { type HolidayKeeper, holidaysOf } from './holidays.ts'

/** Clocks are counted from receipt, which may lie a while back, and run for years. */
const [yearsBack, yearsAhead] = [2, 8]

/** The days of an office around the present instant: its zone, and its holidays by local date. */
export function calendarOf(office: HolidayKeeper & { zone: string }, now: string): Calendar {
  const year = Number(now.slice(0, 4))
  return { zone: office.zone, holidays: holidaysOf(office, year - yearsBack, year + yearsAhead) }
}
