import { writeInstant } from './instant.ts'
import { type DueClock, reminderAt } from './marks.ts'
import type { ClockKind } from './rule.ts'
import type { Holidays } from './shape.ts'

/** A window elsewhere is spoken of again while there is still time to write and post a letter. */
const windowWarning = 14 * 86_400_000

/**
 * From when somebody is reminded: of a limit as its marks say; of the person's own window 14 days before it closes; of evidence before
 * half of its time is gone (domain notes, U8 and U10). Never before the clock was started, never after it is due.
 */
export function warningAt(kind: ClockKind, clock: DueClock, startedAt: string, zone: string, holidays: Holidays): string {
  if (kind !== 'filingWindow' && kind !== 'evidence') return reminderAt(clock, zone, holidays)
  const [from, to] = [Date.parse(clock.triggerAt), Date.parse(clock.dueAt)]
  const wanted = kind === 'evidence' ? from + Math.floor((to - from) / 2) : to - windowWarning
  return writeInstant(Math.min(Math.max(wanted, from, Date.parse(startedAt)), to))
}
