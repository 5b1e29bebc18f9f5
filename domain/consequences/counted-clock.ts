import type { ClockDates, Counted } from '../case/facts.ts'
import { dueOf } from '../clocks/count.ts'
import { escalateAt } from '../clocks/marks.ts'
import type { ClockRule } from '../clocks/rule.ts'
import type { Extension, Pause } from '../clocks/shape.ts'
import { warningAt } from '../clocks/warnings.ts'
import type { Calendar } from '../commands/ground.ts'
import type { Trigger } from './why-clock.ts'

/** How a clock stands when it is counted: from what, with which pauses and extensions, and when somebody asks. */
type Standing = { trigger: Trigger; at: string; pauses: readonly Pause[]; extensions: readonly Extension[] }

/** The dates of a clock and the holidays that had a part in them; the dates are null while an open pause keeps it from being due. */
export function countedClock(
  rule: ClockRule,
  { trigger, at, pauses, extensions }: Standing,
  { zone, holidays }: Calendar,
): ClockDates & Counted {
  const { unit, length, rollForward } = rule
  const counted = dueOf({ zone, holidays, unit, length, trigger: trigger.at, pauses, extensions, rollForward })
  const { dueOn, dueAt, closed } = counted
  const clock = dueOn !== null && dueAt !== null ? { triggerAt: trigger.at, dueOn, dueAt } : null
  return {
    dueOn,
    dueAt,
    remindAt: clock && warningAt(rule.kind, clock, at, zone, holidays),
    escalateAt: clock && escalateAt(clock, zone, holidays),
    ...(closed.length > 0 && { closed }),
  }
}
