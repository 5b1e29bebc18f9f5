import type { Case, CaseClock } from '../case/case.ts'
import type { Fact, FactBody } from '../case/facts.ts'
import type { Priority } from '../case/outcomes.ts'
import type { Ground } from '../commands/ground.ts'
import { firstContact, isUrgentAction, type Post } from '../urgency/actions.ts'
import type { Length, OwedAction } from '../urgency/rule.ts'
import { urgencyRules } from '../urgency/rules.ts'
import { type UrgentLimit, urgentClock } from './urgent-clock.ts'

/** First contact and actions that urgency makes the office owe, and what ends them. A limit that is due no later runs already: none is started. */
export function urgentClocksAfter(kase: Case, fact: Fact, ground: Ground): readonly FactBody[] {
  const ended = kase.clocks.filter((clock) => !clock.metAt && isEnded(kase, clock, fact))
  const running = kase.clocks.filter((clock) => !clock.metAt && !ended.includes(clock))
  const wanted = owedAfter(kase, fact).map((limit) => urgentClock(kase, limit, fact.at, ground))
  const started = wanted.filter(({ rule, dueAt }) => !running.some((clock) => clock.rule === rule && (clock.dueAt ?? '') <= dueAt))
  return [
    ...ended.map((clock) => ({ type: 'clockMet' as const, clock: clock.id })),
    ...started.map((clock, i) => ({ type: 'clockStarted' as const, clock: { ...clock, id: `c${kase.clocks.length + 1 + i}` } })),
  ]
}

function owedAfter(kase: Case, fact: Fact): readonly UrgentLimit[] {
  if (fact.type === 'urgencyRaised') return raisedContact(fact.priority)
  if (fact.type === 'urgentActionTaken') return again(kase, fact.action)
  const rule = fact.type === 'urgencyFound' && urgencyRules.find(({ id }) => id === fact.rule)
  if (!rule) return []
  const because = `Urgency rule ${rule.id}: ${rule.name}.`
  return [
    { rule: firstContact, post: rule.post, because, ...rule.contact },
    ...rule.actions.map((action) => ofAction(action, rule.post, because)),
  ]
}

const ofAction = ({ action, length, unit, halfUntil }: OwedAction, post: Post, because: string): UrgentLimit => ({
  rule: action,
  post,
  because,
  length,
  unit,
  ...(halfUntil && { halfUntil }),
})

/** Somebody raised it without a rule: the person is spoken to as soon as the slowest rule of that priority asks for. */
function raisedContact(priority: Priority): readonly UrgentLimit[] {
  const within: Partial<Record<Priority, Length>> = { P0: { length: 1, unit: 'hours' }, P1: { length: 4, unit: 'hours' } }
  const length = within[priority]
  return length ? [{ rule: firstContact, post: 'supervisor', because: `Raised to ${priority} by hand.`, ...length }] : []
}

/** What must be looked at again and again is owed anew, as long as what it is for still holds. */
function again(kase: Case, action: string): readonly UrgentLimit[] {
  const standing = (kase.urgency?.findings ?? []).filter(({ setAside }) => !setAside).map(({ rule }) => rule)
  return urgencyRules
    .filter(({ id }) => standing.includes(id))
    .flatMap(({ id, name, post, actions }) =>
      actions
        .filter((one) => one.action === action && one.again && kase.circumstances?.[one.again]?.answer === 'yes')
        .map((one) => ofAction(one, post, `Urgency rule ${id}: ${name}. Looked at again each time.`)),
    )
}

function isEnded(kase: Case, { rule }: CaseClock, fact: Fact): boolean {
  if (fact.type === 'firstContactRecorded') return rule === firstContact && fact.result === 'reached'
  if (fact.type === 'urgentActionTaken') return rule === fact.action
  return fact.type === 'urgencyLowered' && (rule === firstContact || isUrgentAction(rule)) && !isStillOwed(kase, rule)
}

/** Whether a rule that was not set aside asks for it. */
const isStillOwed = ({ urgency }: Case, rule: string): boolean =>
  (urgency?.findings ?? [])
    .filter(({ setAside }) => !setAside)
    .flatMap((finding) => urgencyRules.filter(({ id }) => id === finding.rule))
    .some(({ actions }) => rule === firstContact || actions.some(({ action }) => action === rule))
