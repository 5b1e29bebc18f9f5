import type { Case } from '../case/case.ts'
import type { RulePack } from '../clocks/rule.ts'
import type { Calendar } from '../commands/ground.ts'
import { datesAnew } from './clocks-recounted.ts'

/** A date that would move under another pack; `to` null: its rule would no longer hold, or it stands still. */
export type MovedDate = { clock: string; rule: string; from: string | null; to: string | null }

/**
 * Which running clocks of a case would be due on another day if its rules were those of this pack. Nothing is changed: it is how a
 * change of law is tried before anybody adopts it. Clocks whose rule the pack does not know stay as they are. `at`: the present.
 */
export const datesUnder = (kase: Case, pack: RulePack, at: string, calendar: Calendar): readonly MovedDate[] =>
  kase.clocks.flatMap((clock) => {
    const rule = pack.clocks.find((one) => one.id === clock.rule)
    if (clock.metAt || !rule) return []
    const to = datesAnew(kase, clock, rule, at, calendar)?.dueOn ?? null
    return to === clock.dueOn ? [] : [{ clock: clock.id, rule: clock.rule, from: clock.dueOn, to }]
  })
