import { type Day, lastDay } from './calendar-day.ts'
import { isWorkingDay } from './countable.ts'
import { tooFar } from './refused.ts'
import type { Holidays } from './shape.ts'

/** The day itself if it is a working day, or else the next one. It looks at weekends and holidays, never at pauses. */
export function rollForward(day: Day, holidays: Holidays, skipped: readonly Day[]): Day {
  let open = day
  while (!isWorkingDay(open, holidays)) {
    do open += 1
    while (skipped.includes(open))
  }
  if (open > lastDay) throw tooFar()
  return open
}
