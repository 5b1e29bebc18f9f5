import { type Day, dateOf } from './calendar-day.ts'
import type { ClockDays } from './countable.ts'
import { writeInstant } from './instant.ts'
import { endOfDay, localDay } from './local-day.ts'
import { openSince, pausedDays } from './paused-days.ts'
import { pausedTime } from './paused-time.ts'
import { rollForward } from './roll-forward.ts'
import type { Count, DayUnit, Due, Holidays } from './shape.ts'
import { skippedDates } from './skipped-dates.ts'
import { type Stretch, stretch } from './stretch.ts'
import { whyThisDay } from './why-this-day.ts'

/**
 * When a clock in days, months or years is due. It runs until the end of its due day, and what comes at the first instant of the
 * next local day is late.
 */
export function dueByDay(count: Count): Due {
  const { zone, holidays } = count
  const trigger = Date.parse(count.trigger)
  const paused = pausedTime(trigger, count.pauses)
  const days: ClockDays = { holidays, skipped: skippedDates(zone), paused: pausedDays(zone, paused) }
  const stretches = stretchesOf(count, days, localDay(zone, trigger))
  const end = stretches.at(-1)?.to ?? null
  // Nothing is left to count of a length of 0, so only this keeps it waiting.
  const reached = end !== null && end < openSince(zone, paused) ? end : null
  const due = reached !== null && count.rollForward ? rollForward(reached, holidays, days.skipped) : reached
  const late = due === null ? null : endOfDay(zone, due)
  return {
    dueOn: due === null ? null : dateOf(due),
    dueAt: late === null ? null : writeInstant(late),
    closed: [...stretches.flatMap((one) => one.holidays), ...closedDays(reached, due, holidays)].map(dateOf),
    get why() {
      return whyThisDay({ count, trigger, days, stretches, due, late })
    },
  }
}

/** Listed days at the end of the way: the one it reached, and those it was moved over. */
function closedDays(reached: Day | null, due: Day | null, holidays: Holidays): readonly Day[] {
  if (reached === null || due === null) return []
  return Array.from({ length: due - reached + 1 }, (_, i) => reached + i).filter((day) => holidays.has(dateOf(day)))
}

/** The clock's own length, then each extension after the day reached so far; the last one is where an open pause stopped it. */
function stretchesOf(count: Count, days: ClockDays, dayZero: Day): readonly Stretch[] {
  const stretches: Stretch[] = []
  let after: Day | null = dayZero
  for (const { length, unit } of [count, ...count.extensions]) {
    if (after === null) break
    // Hours were refused before counting began.
    const next = stretch(days, after, length, unit as DayUnit)
    stretches.push(next)
    after = next.to
  }
  return stretches
}
