import type { Case, CaseClock, Step } from '../case/case.ts'
import type { Fact, FactBody, FactType } from '../case/facts.ts'
import type { ClockRule } from '../clocks/rule.ts'
import type { Ground } from '../commands/ground.ts'
import { startedClock } from './started-clock.ts'

/** Clocks that a fact meets, reopens and starts, by the rule pack the case was opened under. */
export function clocksAfter(kase: Case, fact: Fact, ground: Ground): readonly FactBody[] {
  const ruleFor = (clock: CaseClock) => ground.pack.clocks.find((rule) => rule.id === clock.rule)
  const met = kase.clocks.filter((clock) => !clock.metAt && (ends.has(fact.type) || isMet(kase, clock, ruleFor(clock), fact.type)))
  const reopened = kase.clocks.filter(
    (clock) => clock.metAt && fact.type === 'legalReviewReturned' && reopens(clock, ruleFor(clock), fact.allegations),
  )
  return [
    ...met.map((clock) => ({ type: 'clockMet' as const, clock: clock.id })),
    ...reopened.map((clock) => ({ type: 'clockReopened' as const, clock: clock.id })),
    ...started(kase, fact, ground),
  ]
}

/** After these nothing is owed on the case any more, whatever its clocks were for. */
const ends: ReadonlySet<FactType> = new Set(['complaintDeclined', 'caseClosed'])

/** At which step the allegations stand while a clock with this trigger runs; a trigger that is not here starts a clock of the whole case. */
const stepOf: Partial<Record<string, Step>> = {
  complaintAccepted: 'triage',
  investigatorAssigned: 'investigation',
  sentToLegalReview: 'legalReview',
}

/** A clock of allegations is met only when the last of them has left the step it runs at. */
function isMet(kase: Case, clock: CaseClock, rule: ClockRule | undefined, type: FactType): boolean {
  if (!rule?.metBy.includes(type)) return false
  const step = stepOf[rule.trigger]
  return !step || !kase.allegations.some((allegation) => clock.allegations.includes(allegation.id) && allegation.step === step)
}

/** What legal review sends back goes on under the limit it had: a return gives no new time. */
const reopens = (clock: CaseClock, rule: ClockRule | undefined, returned: readonly string[]): boolean =>
  rule?.trigger === 'investigatorAssigned' && clock.allegations.some((id) => returned.includes(id))

function started(kase: Case, fact: Fact, { pack, calendar }: Ground): readonly FactBody[] {
  const starting = pack.clocks
    .filter((rule) => rule.trigger === fact.type)
    .map((rule) => ({ rule, allegations: stepOf[rule.trigger] ? uncovered(kase, rule, fact) : [] }))
    .filter(({ rule, allegations }) => (stepOf[rule.trigger] ? allegations.length > 0 : !runs(kase, rule) && !isTooEarly(kase, fact)))
  return starting.map(({ rule, allegations }, i) => ({
    type: 'clockStarted' as const,
    clock: startedClock(`c${kase.clocks.length + 1 + i}`, rule, allegations, fact.at, calendar),
  }))
}

/** A limit of the whole case that counts from its decision counts from the last one: before it nothing can be told. */
const isTooEarly = (kase: Case, fact: Fact): boolean =>
  fact.type === 'decisionMade' && kase.allegations.some((allegation) => !('decision' in allegation && allegation.decision))

const runs = (kase: Case, rule: ClockRule): boolean => kase.clocks.some((clock) => clock.rule === rule.id && !clock.metAt)

/** Allegations of the fact for which no clock of this rule runs yet: handing over restarts nothing. */
function uncovered(kase: Case, rule: ClockRule, fact: Fact): readonly string[] {
  const running = kase.clocks.filter((clock) => clock.rule === rule.id && !clock.metAt).flatMap((clock) => clock.allegations)
  return allegationsOf(fact).filter((id) => !running.includes(id))
}

const allegationsOf = (fact: Fact): readonly string[] => {
  if (fact.type === 'complaintAccepted') return fact.allegations.map((allegation) => allegation.id)
  return 'allegations' in fact && Array.isArray(fact.allegations) ? (fact.allegations as readonly string[]) : []
}
