import type { StartedClock } from '../case/facts.ts'
import type { ClockRule } from '../clocks/rule.ts'
import type { Calendar } from '../commands/ground.ts'
import { countedClock } from './counted-clock.ts'
import type { Trigger } from './why-clock.ts'

/** A clock counted once, when it starts. Nothing pauses it yet, so it has a due instant. `at`: when it was started. */
export function startedClock(
  id: string,
  rule: ClockRule,
  allegations: readonly string[],
  trigger: Trigger,
  at: string,
  calendar: Calendar,
): StartedClock {
  const { dueOn, dueAt, remindAt, escalateAt, ...counted } = countedClock(rule, { trigger, at, pauses: [], extensions: [] }, calendar)
  if (dueOn === null || dueAt === null || remindAt === null || escalateAt === null) throw new Error(`clock ${rule.id} has no due instant`)
  return {
    id,
    rule: rule.id,
    kind: rule.kind,
    allegations,
    triggerAt: trigger.at,
    dueOn,
    dueAt,
    remindAt,
    escalateAt,
    owner: rule.owner === 'complainant' ? { user: 'complainant' } : { role: rule.owner },
    ...counted,
  }
}
