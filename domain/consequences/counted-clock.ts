import type { ClockDates } from '../case/facts.ts'
import { due } from '../clocks/count.ts'
import { escalateAt } from '../clocks/marks.ts'
import type { ClockRule } from '../clocks/rule.ts'
import type { Extension, Pause } from '../clocks/shape.ts'
import { warningAt } from '../clocks/warnings.ts'
import type { Calendar } from '../commands/ground.ts'

/** What a clock counts from: an instant, and where only a month was known, that it is the first day of it. */
export type Trigger = { at: string; firstOfMonth: boolean }

/** How a clock stands when it is counted: from what, with which pauses and extensions, and when somebody asks. */
type Standing = { trigger: Trigger; at: string; pauses: readonly Pause[]; extensions: readonly Extension[] }

/** The dates of a clock and how they were reached; all null while an open pause keeps it from being due. */
export function countedClock(
  rule: ClockRule,
  { trigger, at, pauses, extensions }: Standing,
  { zone, holidays }: Calendar,
): ClockDates & { why: readonly string[] } {
  const { unit, length, rollForward } = rule
  const counted = due({ zone, holidays, unit, length, trigger: trigger.at, pauses, extensions, rollForward })
  const why = [...counted.why, ...(trigger.firstOfMonth ? [onlyTheMonth] : []), ...whatStandsBehind(rule)]
  if (counted.dueAt === null || counted.dueOn === null) return { dueOn: null, dueAt: null, remindAt: null, escalateAt: null, why }
  const clock = { triggerAt: trigger.at, dueOn: counted.dueOn, dueAt: counted.dueAt }
  return {
    dueOn: clock.dueOn,
    dueAt: clock.dueAt,
    remindAt: warningAt(rule.kind, clock, at, zone, holidays),
    escalateAt: escalateAt(clock, zone, holidays),
    why,
  }
}

const onlyTheMonth =
  'Only the month it happened is known: it is counted from the first day of that month, the safe side, and may be due up to 30 days later.'

/** The rule and how far it was checked: nobody should take a date for law that nobody has looked up. */
function whatStandsBehind({ id, name, source, basis, kind, confidence }: ClockRule): readonly string[] {
  const rule = `Rule ${id}: ${name}. Source: ${source}.`
  if (kind === 'service') return [rule]
  return [rule, `Rests on: ${basis}.`, ...(confidence === 'verified' ? [] : [unsure[confidence]])]
}

const unsure = {
  partly: 'The rule was only partly checked: it warns, and bars nothing until an administrator confirms it.',
  unverified: 'Nobody has verified this rule: it warns, and bars nothing until an administrator confirms it.',
} as const
