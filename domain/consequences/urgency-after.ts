import { severityOf } from '../allegations/severity.ts'
import { type Case, stageOf } from '../case/case.ts'
import type { Fact, FactBody, FactType } from '../case/facts.ts'
import { type Priority, priorities } from '../case/outcomes.ts'
import { toldByComplaint } from '../urgency/circumstances.ts'
import { firedBy, isSame } from '../urgency/fired.ts'
import type { Cause, Length, UrgencyRuleId } from '../urgency/rule.ts'
import { urgencyRules } from '../urgency/rules.ts'
import { isFaster } from '../urgency/urgency.ts'

/**
 * What the rules of urgency find after a fact, the fastest first. A rule is found again only for something that did not fire it before:
 * what two people lowered stays lowered until something new is known.
 */
export function urgencyAfter(kase: Case, fact: Fact): readonly FactBody[] {
  if (!lookedAtAfter.has(fact.type) || stageOf(kase) === 'closed') return []
  if (fact.type === 'complaintReceived') return told(kase)
  const found = fastestFirst.flatMap((rule) => {
    const causes = unheard(kase, rule.id, firedBy(kase, rule, fact.at))
    return causes.length > 0 ? [{ type: 'urgencyFound' as const, rule: rule.id, priority: rule.priority, causes }] : []
  })
  return found.length > 0 ? found : bySeverity(kase)
}

const minutesOf = ({ length, unit }: Length): number => length * (unit === 'minutes' ? 1 : unit === 'hours' ? 60 : 1440)

/** The rules by priority, then by how soon somebody must be spoken to: only the fastest starts that limit. */
const fastestFirst = [...urgencyRules].sort(
  (a, b) => priorities.indexOf(a.priority) - priorities.indexOf(b.priority) || minutesOf(a.contact) - minutesOf(b.contact),
)

/** Facts that may change what a rule says. */
const lookedAtAfter: ReadonlySet<FactType> = new Set([
  'complaintReceived',
  'circumstancesRecorded',
  'dateCameNear',
  'patternNoted',
  'complaintAccepted',
  'allegationAdded',
  'allegationSplit',
  'allegationRetyped',
  'clockReminded',
])

/** What the complaint said by its open answers is on record before anybody has read it, and the rules look at that. */
function told(kase: Case): readonly FactBody[] {
  const said = toldByComplaint(kase)
  if (said.length === 0) return []
  const answers = Object.fromEntries(said.map((name) => [name, 'yes' as const]))
  return [{ type: 'circumstancesRecorded', answers, days: {}, source: null }]
}

const unheard = ({ urgency }: Case, rule: UrgencyRuleId, causes: readonly Cause[]): readonly Cause[] => {
  const stands = (urgency?.findings ?? []).some((one) => one.rule === rule && !one.setAside)
  const heard = (urgency?.findings ?? []).filter((one) => one.rule === rule).flatMap((one) => one.causes)
  return causes.filter((cause) => !heard.some((one) => isSame(one, cause) || (stands && isOfPattern(one, cause))))
}

/** A pattern that grows is noted again; it makes the case no more urgent than it stands. */
const isOfPattern = (one: Cause, other: Cause): boolean => one.what === 'pattern' && one.of === other.of

/** U15: where no other rule speaks, the gravest allegation asks for its priority, if people chose a slower one. */
function bySeverity(kase: Case): readonly FactBody[] {
  const gravest = kase.allegations.map((one) => ({ id: one.id, level: severityOf(kase, one).level })).sort((a, b) => b.level - a.level)[0]
  const priority = gravest && priorityOf(gravest.level)
  if (!gravest || !priority || !isFaster(priority, kase.priority)) return []
  const causes = unheard(kase, 'U15', [{ what: 'severity', of: gravest.id, since: String(gravest.level) }])
  return causes.length > 0 ? [{ type: 'urgencyFound', rule: 'U15', priority, causes }] : []
}

/** 5 and 4 are urgent, 3 comes soon, 1 and 2 take their turn (domain notes, C3). */
const priorityOf = (level: number): Priority => (level >= 4 ? 'P1' : level === 3 ? 'P2' : 'P3')
