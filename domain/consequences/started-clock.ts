import type { StartedClock } from '../case/facts.ts'
import { due } from '../clocks/count.ts'
import { escalateAt, reminderAt } from '../clocks/marks.ts'
import type { ClockRule } from '../clocks/rule.ts'
import type { Calendar } from '../commands/ground.ts'

/** A clock counted once, when it starts: its due day, when to remind and to escalate, and why. Nothing pauses it yet, so it has a due instant. */
export function startedClock(
  id: string,
  rule: ClockRule,
  allegations: readonly string[],
  triggerAt: string,
  calendar: Calendar,
): StartedClock {
  const { unit, length, rollForward } = rule
  const counted = due({
    zone: calendar.zone,
    holidays: calendar.holidays,
    unit,
    length,
    trigger: triggerAt,
    pauses: [],
    extensions: [],
    rollForward,
  })
  if (counted.dueAt === null || counted.dueOn === null) throw new Error(`clock ${rule.id} has no due instant`)
  const { dueOn, dueAt, why } = counted
  return {
    id,
    rule: rule.id,
    allegations,
    triggerAt,
    dueOn,
    dueAt,
    remindAt: reminderAt({ triggerAt, dueOn, dueAt }, calendar.zone, calendar.holidays),
    escalateAt: escalateAt({ dueOn }, calendar.zone, calendar.holidays),
    owner: { role: rule.owner },
    why: [...why, `Rule ${rule.id}: ${rule.name}. Source: ${rule.source}.`],
  }
}
