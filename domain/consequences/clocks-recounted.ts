import type { Case, CaseClock } from '../case/case.ts'
import type { Fact, FactBody } from '../case/facts.ts'
import { kindOf } from '../clocks/kinds.ts'
import type { ClockRule } from '../clocks/rule.ts'
import type { Calendar, Ground } from '../commands/ground.ts'
import { incidentTrigger, isInForce } from './clocks-started.ts'
import { countedClock } from './counted-clock.ts'
import type { Trigger } from './why-clock.ts'

/**
 * Clocks whose dates a fact moves, counted anew with every pause and extension they have by now. One whose law did not hold on the day
 * that is known now lapses.
 */
export const clocksRecounted = (kase: Case, fact: Fact, { pack, calendar }: Ground): readonly FactBody[] =>
  movingFacts.has(fact.type)
    ? kase.clocks
        .filter(({ metAt }) => !metAt)
        .flatMap((clock) => {
          const rule = pack.clocks.find((one) => one.id === clock.rule)
          return rule && isMovedBy(clock, rule, fact) ? [recount(kase, clock, rule, fact.at, calendar)] : []
        })
    : []

const movingFacts: ReadonlySet<Fact['type']> = new Set(['clockPaused', 'clockResumed', 'clockExtended', 'incidentDated'])

const isMovedBy = ({ id }: CaseClock, rule: ClockRule, fact: Fact): boolean =>
  'clock' in fact ? fact.clock === id : rule.trigger === 'incident'

/** One clock counted anew under a rule; a lapse if the rule did not hold on its day. `at` as for `datesAnew`. */
export function recount(kase: Case, clock: CaseClock, rule: ClockRule, at: string, calendar: Calendar): FactBody {
  const anew = datesAnew(kase, clock, rule, at, calendar)
  if (!anew) return { type: 'clockLapsed', clock: clock.id }
  const kind = rule.kind === kindOf(clock) ? {} : { kind: rule.kind }
  return { type: 'clockRecounted', clock: clock.id, ...anew, ...kind }
}

/**
 * The dates of one clock counted anew under a rule, with its pauses and extensions; null if the rule did not hold on its day. `at`: when
 * somebody asks; no reminder lies before it.
 */
export function datesAnew(kase: Case, clock: CaseClock, rule: ClockRule, at: string, calendar: Calendar): DatesAnew | null {
  const trigger = triggerOf(kase, clock, rule, calendar)
  if (!isInForce(rule, trigger, calendar)) return null
  const { pauses = [], extensions = [] } = clock
  return Object.assign(countedClock(rule, { trigger, at, pauses, extensions }, calendar), { triggerAt: trigger.at })
}

type DatesAnew = ReturnType<typeof countedClock> & { triggerAt: string }

const triggerOf = (kase: Case, clock: CaseClock, rule: ClockRule, { zone }: Calendar): Trigger =>
  (rule.trigger === 'incident' && incidentTrigger(kase, zone)) || { at: clock.triggerAt, firstOfMonth: false }
