import type { Case, CaseClock } from '../case/case.ts'
import type { Fact, FactBody, FactType } from '../case/facts.ts'
import { isWindow } from '../clocks/kinds.ts'
import type { ClockRule } from '../clocks/rule.ts'
import type { Ground } from '../commands/ground.ts'
import { clocksRecounted } from './clocks-recounted.ts'
import { clocksStarted, stepOf, whatHappened } from './clocks-started.ts'

/** Clocks that a fact meets, reopens, starts and moves, by the rule pack the case was opened under. */
export function clocksAfter(kase: Case, fact: Fact, ground: Ground): readonly FactBody[] {
  const ruleFor = (clock: CaseClock) => ground.pack.clocks.find((rule) => rule.id === clock.rule)
  const met = kase.clocks.filter((clock) => !clock.metAt && (isEnded(clock, fact.type) || isMet(kase, clock, ruleFor(clock), fact)))
  const reopened = kase.clocks.filter(
    (clock) => clock.metAt && fact.type === 'legalReviewReturned' && reopens(clock, ruleFor(clock), fact.allegations),
  )
  return [
    ...met.map((clock) => ({ type: 'clockMet' as const, clock: clock.id })),
    ...reopened.map((clock) => ({ type: 'clockReopened' as const, clock: clock.id, ...overdueBy(clock, fact.at) })),
    ...clocksStarted(kase, fact, ground),
    ...clocksRecounted(kase, fact, ground),
  ]
}

/** After these nothing is owed on the case any more, whatever its clocks were for. */
const ends: ReadonlySet<FactType> = new Set(['complaintDeclined', 'caseClosed'])

/** What the person may do elsewhere does not end with our case. */
const isEnded = (clock: CaseClock, type: FactType): boolean => ends.has(type) && !isWindow(clock)

/** A clock of allegations is met only when the last of them has left the step it runs at. */
function isMet(kase: Case, clock: CaseClock, rule: ClockRule | undefined, fact: Fact): boolean {
  // One more allegation: there is something to decide again before the outcome can be told.
  if (fact.type === 'allegationAdded') return rule?.trigger === 'decisionMade' && rule.metBy.includes('caseClosed')
  if (fact.type === 'allegationsMerged') return isLeft(kase, clock, rule)
  if (!rule?.metBy.includes(whatHappened(fact))) return false
  if (fact.type === 'taskCompleted') return kase.tasks.some(({ id, kind }) => id === fact.task && kind === 'askForFootage')
  if (!stepOf[rule.trigger]) return fact.type !== 'decisionMade' || allDecided(kase)
  return isLeft(kase, clock, rule)
}

/** Whether a limit that runs at one step has no allegation there any more. */
function isLeft(kase: Case, clock: CaseClock, rule: ClockRule | undefined): boolean {
  const step = stepOf[rule?.trigger ?? '']
  return step !== undefined && !kase.allegations.some((one) => clock.allegations.includes(one.id) && one.step === step)
}

/** A limit of the whole case that a decision meets is met by the last one. */
const allDecided = (kase: Case): boolean => kase.allegations.every((allegation) => 'decision' in allegation && allegation.decision !== null)

/** What legal review sends back goes on under the limit it had: a return gives no new time. */
const reopens = (clock: CaseClock, rule: ClockRule | undefined, returned: readonly string[]): boolean =>
  rule?.trigger === 'investigatorAssigned' && clock.allegations.some((id) => returned.includes(id))

/** Runs again only after its date, which nobody was reminded of: a reminder would now come beside the word that it is late. */
const overdueBy = ({ dueAt, remindedAt }: CaseClock, at: string): { overdue?: true } =>
  dueAt && dueAt <= at && !remindedAt ? { overdue: true } : {}
