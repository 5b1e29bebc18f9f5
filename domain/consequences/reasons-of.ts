import type { Case, CaseClock } from '../case/case.ts'
import type { Opening } from '../case/facts.ts'
import { incidentOf } from '../case/incident.ts'
import { dueOf } from '../clocks/count.ts'
import type { ClockRule, RulePack } from '../clocks/rule.ts'
import type { Due } from '../clocks/shape.ts'
import type { Calendar } from '../commands/ground.ts'
import { referralLimits } from '../referrals/limits.ts'
import { saysTheSame } from './pack-adopted.ts'
import { adoptedLaw, countsFrom, whatStandsBehind } from './why-clock.ts'

/** Where packs are found by their name and version. */
type Laws = { packOf(pack: Opening['pack']): RulePack; calendar: Calendar }

/**
 * Why a clock is due when it is, in sentences: rule, trigger, pauses, holidays met, result, source. Made anew from what the case keeps,
 * by the rule that comes to the date the clock has: of the pack it stands under, or of one it stood under before.
 */
export function reasonsOf(kase: Case, clock: CaseClock, laws: Laws): readonly string[] {
  if (clock.why) return clock.why
  const { pack, earlierPacks = [] } = kase
  const earlier = earlierPacks.flatMap((one) => ruleIn(laws.packOf(one.pack), clock)).reverse()
  const own = ruleIn(laws.packOf(pack), clock)
  const counted = [...own, ...earlier, ...ofReferrals(clock)].map((rule) => ({ rule, due: countedBy(rule, clock, laws.calendar) }))
  const found = counted.find(({ due }) => due.dueOn === clock.dueOn) ?? counted[0]
  if (!found) return [`Counted by rule ${clock.rule}, which no pack of this case knows any more.`]
  const { rule, due } = found
  const trigger = { at: clock.triggerAt, firstOfMonth: rule.trigger === 'incident' && incidentOf(kase)?.exact === false }
  const isAdopted = own.includes(rule) && !earlier.some((one) => saysTheSame(one, rule))
  return [...countsFrom(rule, trigger), ...due.why, ...whatStandsBehind(rule), ...(isAdopted ? adoptedLaw(kase, laws.calendar) : [])]
}

const ruleIn = ({ clocks }: RulePack, clock: CaseClock): readonly ClockRule[] => clocks.filter(({ id }) => id === clock.rule)

const ofReferrals = (clock: CaseClock): readonly ClockRule[] => Object.values(referralLimits).filter(({ id }) => id === clock.rule)

/** Counted with the holidays that had a part in it then, under the names they have now. */
function countedBy(
  { unit, length, rollForward }: ClockRule,
  { triggerAt, pauses = [], extensions = [], closed = [] }: CaseClock,
  { zone, holidays }: Calendar,
): Due {
  const met = new Map(closed.map((date) => [date, ('get' in holidays && holidays.get(date)) || '']))
  return dueOf({ zone, holidays: met, unit, length, trigger: triggerAt, pauses, extensions, rollForward })
}
