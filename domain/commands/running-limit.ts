import type { Case, CaseClock } from '../case/case.ts'
import type { ClockRule, RulePack } from '../clocks/rule.ts'
import { type Refusal, refuse } from './command.ts'

/** A clock that still runs, and its rule in the pack of the case; a refusal if there is none. */
export function runningLimit(kase: Case, id: string, pack: RulePack): { clock: CaseClock; rule: ClockRule } | Refusal {
  const clock = kase.clocks.find((one) => one.id === id)
  const rule = pack.clocks.find((one) => one.id === clock?.rule)
  if (!clock || !rule) return refuse('no-such-clock')
  return clock.metAt ? refuse('clock-ended', { clock: clock.rule }) : { clock, rule }
}

/** The pause of a clock that still lasts, if one does. */
export const openPause = ({ pauses }: CaseClock) => pauses?.find((pause) => pause.to === null)
