import type { Case, Step } from '../case/case.ts'
import type { Fact, FactBody } from '../case/facts.ts'
import { incidentOf } from '../case/incident.ts'
import { dateOf, dayOf } from '../clocks/calendar-day.ts'
import { writeInstant } from '../clocks/instant.ts'
import { localDay, startOfDay } from '../clocks/local-day.ts'
import type { ClockRule } from '../clocks/rule.ts'
import type { Calendar, Ground } from '../commands/ground.ts'
import { startedClock } from './started-clock.ts'
import type { Trigger } from './why-clock.ts'

/** At which step the allegations stand while a clock with this trigger runs; a trigger that is not here starts a clock of the whole case. */
export const stepOf: Partial<Record<string, Step>> = {
  complaintAccepted: 'triage',
  investigatorAssigned: 'investigation',
  sentToLegalReview: 'legalReview',
}

/** Clocks that a fact starts, each counted from what its rule says. Rules not in force on that day start nothing. */
export function clocksStarted(kase: Case, fact: Fact, { pack, calendar }: Ground): readonly FactBody[] {
  const starting = pack.clocks
    .filter((rule) => isStartedBy(rule, fact))
    .flatMap((rule) => {
      const trigger = triggerOf(kase, rule, fact, calendar)
      if (!trigger || !isInForce(rule, trigger, calendar)) return []
      if (!stepOf[rule.trigger]) return began(kase, rule) || isTooEarly(kase, fact) ? [] : [{ rule, trigger, allegations: [] }]
      const allegations = uncovered(kase, rule, fact)
      return allegations.length > 0 ? [{ rule, trigger, allegations }] : []
    })
  return starting.map(({ rule, trigger, allegations }, i) => ({
    type: 'clockStarted' as const,
    clock: startedClock(`c${kase.clocks.length + 1 + i}`, rule, allegations, trigger, fact.at, calendar),
  }))
}

/** Whether a fact is the one a clock counts from, or by which it becomes known when it happened. */
function isStartedBy({ trigger }: ClockRule, fact: Fact): boolean {
  const type = whatHappened(fact)
  // A later allegation waits for an investigator as those of the opening did.
  return trigger === type || (trigger === 'complaintAccepted' && type === 'allegationAdded') || (trigger === 'incident' && datesIt(type))
}

/** What a rule names as its trigger or as what meets it: the type of a fact, or the event outside that was recorded. */
export const whatHappened = (fact: Fact): string => (fact.type === 'outsideEventRecorded' ? fact.event : fact.type)

const datesIt = (type: string): boolean => type === 'complaintReceived' || type === 'incidentDated'

/** From when a clock of this rule counts; null if it counts from the incident and nobody knows when that was. */
function triggerOf(kase: Case, rule: ClockRule, fact: Fact, { zone }: Calendar): Trigger | null {
  if (rule.trigger === 'incident') return incidentTrigger(kase, zone)
  return fact.type === 'outsideEventRecorded' ? triggerOn(fact.on, zone) : { at: fact.at, firstOfMonth: false }
}

/** A local date of the office as what a clock counts from: its first instant there. */
export const triggerOn = (on: string, zone: string): Trigger => ({ at: writeInstant(startOfDay(zone, dayOf(on))), firstOfMonth: false })

/** The day it happened as an instant: its first one in the zone of the office. Null when no date is known. */
export function incidentTrigger(kase: Case, zone: string): Trigger | null {
  const incident = incidentOf(kase)
  return incident && { ...triggerOn(incident.on, zone), firstOfMonth: !incident.exact }
}

/** Whether the law held on the day the clock counts from. */
export function isInForce({ effectiveFrom, effectiveTo }: ClockRule, { at }: Trigger, { zone }: Calendar): boolean {
  const on = dateOf(localDay(zone, Date.parse(at)))
  return effectiveFrom <= on && (effectiveTo === null || on < effectiveTo)
}

/** A limit of the whole case that counts from its decision counts from the last one: before it nothing can be told. */
const isTooEarly = (kase: Case, fact: Fact): boolean =>
  fact.type === 'decisionMade' && kase.allegations.some((allegation) => !('decision' in allegation && allegation.decision))

/** It runs, or counted from the incident once already: what was done about it is not owed again because a date was corrected. */
const began = (kase: Case, rule: ClockRule): boolean =>
  kase.clocks.some((clock) => clock.rule === rule.id && !clock.lapsed && (!clock.metAt || rule.trigger === 'incident'))

/** Allegations of the fact for which no clock of this rule runs yet: handing over restarts nothing. */
function uncovered(kase: Case, rule: ClockRule, fact: Fact): readonly string[] {
  const running = kase.clocks.filter((clock) => clock.rule === rule.id && !clock.metAt).flatMap((clock) => clock.allegations)
  return allegationsOf(fact).filter((id) => !running.includes(id))
}

const allegationsOf = (fact: Fact): readonly string[] => {
  if (fact.type === 'complaintAccepted') return fact.allegations.map((allegation) => allegation.id)
  if (fact.type === 'allegationAdded') return [fact.allegation]
  return 'allegations' in fact && Array.isArray(fact.allegations) ? (fact.allegations as readonly string[]) : []
}
