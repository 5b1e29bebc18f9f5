import type { Case, CaseClock } from '../case/case.ts'
import type { Fact, FactBody } from '../case/facts.ts'
import type { ClockRule } from '../clocks/rule.ts'
import type { Calendar, Ground } from '../commands/ground.ts'
import { incidentTrigger } from './clocks-started.ts'
import { countedClock, type Trigger } from './counted-clock.ts'

/** Clocks whose dates a fact moves, counted anew with every pause and extension they have by now. */
export const clocksRecounted = (kase: Case, fact: Fact, { pack, calendar }: Ground): readonly FactBody[] =>
  kase.clocks
    .filter((clock) => isMovedBy(clock, fact))
    .flatMap((clock) => {
      const rule = pack.clocks.find((one) => one.id === clock.rule)
      return rule ? [recount(kase, clock, rule, fact.at, calendar)] : []
    })

function isMovedBy({ id }: CaseClock, fact: Fact): boolean {
  switch (fact.type) {
    case 'clockPaused':
    case 'clockResumed':
    case 'clockExtended':
      return fact.clock === id
    default:
      return false
  }
}

/** One clock counted anew. `at`: when somebody asks; no reminder lies before it. */
function recount(kase: Case, clock: CaseClock, rule: ClockRule, at: string, calendar: Calendar): FactBody {
  const trigger = triggerOf(kase, clock, rule, calendar)
  const dates = countedClock(rule, { trigger, at, pauses: clock.pauses ?? [], extensions: clock.extensions ?? [] }, calendar)
  return { type: 'clockRecounted', clock: clock.id, triggerAt: trigger.at, ...dates }
}

const triggerOf = (kase: Case, clock: CaseClock, rule: ClockRule, { zone }: Calendar): Trigger =>
  (rule.trigger === 'incident' && incidentTrigger(kase, zone)) || { at: clock.triggerAt, firstOfMonth: false }
