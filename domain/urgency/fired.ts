import { severityOf } from '../allegations/severity.ts'
import type { Case } from '../case/case.ts'
import { isWindow } from '../clocks/kinds.ts'
import { dayStart, isLess } from './days.ts'
import type { Cause, Condition, UrgencyRule } from './rule.ts'

/** What makes a rule fire on a case at an instant; empty if it does not. Every line of conditions is looked at. */
export const firedBy = (kase: Case, rule: UrgencyRule, at: string): readonly Cause[] => {
  const causes = rule.when.flatMap((line) => {
    const held = line.map((condition) => holding(kase, condition, at))
    return held.every((some) => some.length > 0) ? held.flat() : []
  })
  return causes.filter((one, i) => causes.findIndex((other) => isSame(one, other)) === i)
}

export const isSame = (one: Cause, other: Cause): boolean => one.what === other.what && one.of === other.of && one.since === other.since

/** Everything on the case for which a condition holds. */
function holding(kase: Case, condition: Condition, at: string): readonly Cause[] {
  if ('is' in condition) return answeredYes(kase, condition.is)
  if ('nearHours' in condition) return dated(kase, condition, (on) => on === null || isLess(at, dayStart(on), condition.nearHours))
  if ('pastHours' in condition) return dated(kase, condition, (on) => on !== null && !isLess(dayStart(on), at, condition.pastHours))
  if ('alleged' in condition)
    return kase.allegations
      .filter(({ code }) => code === condition.alleged)
      .map(({ id, code }) => ({ what: 'allegation', of: id, since: code }))
  if ('severity' in condition) return grave(kase, condition.severity)
  if ('pattern' in condition)
    return (kase.patterns ?? [])
      .filter(({ pattern }) => pattern === condition.pattern)
      .map(({ id, pattern }) => ({ what: 'pattern', of: pattern, since: id }))
  return nearWindows(kase, at)
}

function answeredYes({ circumstances }: Case, name: Extract<Condition, { is: unknown }>['is']): readonly Cause[] {
  const one = circumstances?.[name]
  return one?.answer === 'yes' ? [{ what: 'circumstance', of: name, since: one.at }] : []
}

const dated = (kase: Case, { of }: Extract<Condition, { of: unknown }>, holds: (on: string | null) => boolean): readonly Cause[] =>
  holds(kase.circumstances?.[of]?.on ?? null) ? answeredYes(kase, of) : []

const grave = (kase: Case, least: number): readonly Cause[] =>
  kase.allegations
    .map((one) => ({ id: one.id, level: severityOf(kase, one).level }))
    .filter(({ level }) => level >= least)
    .map(({ id, level }) => ({ what: 'severity', of: id, since: String(level) }))

/** Windows elsewhere that their own warning has spoken of, 14 days before they close, and that are still open. */
const nearWindows = (kase: Case, at: string): readonly Cause[] =>
  kase.clocks
    .filter((clock) => isWindow(clock) && !clock.metAt && clock.remindedAt !== null && (clock.dueAt ?? '') > at)
    .map(({ id, rule }) => ({ what: 'window', of: rule, since: id }))
