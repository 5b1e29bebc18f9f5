import type { Case, CaseClock } from '../case/case.ts'
import type { Fact, FactBody } from '../case/facts.ts'
import { writeInstant } from '../clocks/instant.ts'
import { localDay, startOfDay } from '../clocks/local-day.ts'
import type { ClockRule, RulePack } from '../clocks/rule.ts'
import type { Calendar, Ground } from '../commands/ground.ts'
import { recount } from './clocks-recounted.ts'
import { startedUnder } from './started-under.ts'
import { packName } from './under-pack.ts'

/**
 * What another pack does to the clocks of a case, each as a fact of its own: one whose rule says something else is counted anew with
 * every pause and extension it has had, one that the pack does not know counts no more, and what it asks for besides starts. Limits of
 * urgency and of referrals belong to no pack and run on.
 */
export function packAdoptedAfter(kase: Case, fact: Fact, { pack, packs = [], calendar }: Ground): readonly FactBody[] {
  if (fact.type !== 'packAdopted') return []
  const own = packs.find((one) => packName(one) === packName(fact.instead))
  if (!own) return []
  const changed = kase.clocks.filter(({ metAt }) => !metAt).flatMap((clock) => changeOf(kase, clock, { own, pack }, fact.at, calendar))
  return [...changed, ...startedUnder(kase, { own, pack }, fact.at, calendar)]
}

function changeOf(kase: Case, clock: CaseClock, laws: { own: RulePack; pack: RulePack }, at: string, calendar: Calendar): FactBody[] {
  const [was, rule] = [laws.own, laws.pack].map(({ clocks }) => clocks.find(({ id }) => id === clock.rule))
  if (!was || (rule && saysTheSame(was, rule))) return []
  if (!rule || rule.trigger !== was.trigger) return [{ type: 'clockLapsed', clock: clock.id }]
  const pause = clock.pauses?.find(({ to }) => to === null)
  // A cause the new law does not list may not hold the clock any longer. Running on, it is counted anew.
  if (pause && !rule.tollingCauses.includes(pause.cause)) return [runsOn(clock, pause, at, calendar)]
  return [recount(kase, clock, rule, at, calendar)]
}

function runsOn(clock: CaseClock, pause: { id: string; from: string }, at: string, { zone }: Calendar): FactBody {
  const today = writeInstant(startOfDay(zone, localDay(zone, Date.parse(at))))
  return { type: 'clockResumed', clock: clock.id, pause: pause.id, to: [today, pause.from].sort()[1] ?? today, document: null }
}

/** Whether two versions of a rule are the same in every word. */
export const saysTheSame = (one: ClockRule, other: ClockRule): boolean => {
  const names = Object.keys({ ...one, ...other }) as (keyof ClockRule)[]
  return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]))
}
