import type { Case, CaseClock } from '../case/case.ts'
import type { FactBody } from '../case/facts.ts'
import type { ClockRule, RulePack } from '../clocks/rule.ts'
import type { Calendar } from '../commands/ground.ts'
import { incidentTrigger, isInForce, stepOf, triggerOn } from './clocks-started.ts'
import { startedClock } from './started-clock.ts'
import type { Trigger } from './why-clock.ts'

type Laws = { own: RulePack; pack: RulePack }
type Starting = { rule: ClockRule; trigger: Trigger; allegations: readonly string[] }

/**
 * Clocks that another pack would have started by now and the case has not had, each counted from what its rule says and not from the day
 * of the adoption. What has been done already is not owed again.
 */
export function startedUnder(kase: Case, laws: Laws, at: string, calendar: Calendar): readonly FactBody[] {
  const starting = laws.pack.clocks
    .flatMap((rule) => startingBy(kase, rule, laws, calendar))
    .filter(({ rule, trigger }) => isInForce(rule, trigger, calendar))
  return starting.map(({ rule, trigger, allegations }, i) => {
    const clock = startedClock(`c${kase.clocks.length + 1 + i}`, rule, allegations, trigger, at, calendar)
    return { type: 'clockStarted' as const, clock }
  })
}

function startingBy(kase: Case, rule: ClockRule, laws: Laws, { zone }: Calendar): readonly Starting[] {
  const had = kase.clocks.filter((clock) => clock.rule === rule.id && !clock.lapsed && !isOtherwiseBegun(clock, rule, laws))
  if (rule.trigger === 'incident') {
    const trigger = incidentTrigger(kase, zone)
    return trigger && had.length === 0 ? [{ rule, trigger, allegations: [] }] : []
  }
  const event = kase.outsideEvents?.findLast((one) => one.event === rule.trigger)
  if (event)
    return had.length > 0 || isAnswered(kase, rule, event.on) ? [] : [{ rule, trigger: triggerOn(event.on, zone), allegations: [] }]
  const alike = begunAlike(kase, rule, laws.own)
  const step = stepOf[rule.trigger]
  if (!step) return had.length > 0 || isDone(kase, rule, alike, laws.own) ? [] : alike.slice(-1).map((one) => from(rule, one, []))
  const running = had.filter(({ metAt }) => !metAt).flatMap((clock) => clock.allegations)
  const left = kase.allegations.filter((one) => one.step === step && !running.includes(one.id)).map(({ id }) => id)
  const last = alike.findLast((clock) => clock.allegations.some((id) => left.includes(id)))
  return last ? [from(rule, last, left)] : []
}

const from = (rule: ClockRule, { triggerAt }: CaseClock, allegations: readonly string[]): Starting => ({
  rule,
  trigger: { at: triggerAt, firstOfMonth: false },
  allegations,
})

/** A clock whose rule counts from something else now ends with the adoption, and the other one starts. */
const isOtherwiseBegun = (clock: CaseClock, rule: ClockRule, { own }: Laws): boolean =>
  !clock.metAt && own.clocks.some(({ id, trigger }) => id === clock.rule && trigger !== rule.trigger)

/** Clocks of the case that count from the same thing: they know when it was. Every pack has one for each step. */
const begunAlike = (kase: Case, { trigger }: ClockRule, own: RulePack): readonly CaseClock[] =>
  kase.clocks.filter((clock) => own.clocks.some((rule) => rule.id === clock.rule && rule.trigger === trigger))

/** Whether a limit of the whole case was met before anybody set it: by how the case stands, or as a limit that is met by no more was. */
const isDone = (kase: Case, { metBy }: ClockRule, alike: readonly CaseClock[], own: RulePack): boolean =>
  (metBy.includes('complaintAccepted') && kase.allegations.length > 0) ||
  (metBy.includes('decisionMade') && isDecided(kase)) ||
  alike.some(
    (clock) => clock.metAt && !clock.lapsed && own.clocks.find(({ id }) => id === clock.rule)?.metBy.every((fact) => metBy.includes(fact)),
  )

/** Whether what meets a limit that counts from an event outside is on record too, from that day on. */
const isAnswered = ({ outsideEvents = [] }: Case, { metBy }: ClockRule, since: string): boolean =>
  outsideEvents.some(({ event, on }) => metBy.includes(event) && on >= since)

const isDecided = ({ allegations }: Case): boolean =>
  allegations.length > 0 && allegations.every((one) => 'decision' in one && one.decision !== null)
