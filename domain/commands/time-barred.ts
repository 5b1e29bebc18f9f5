import type { Case, CaseClock } from '../case/case.ts'
import { incidentOf } from '../case/incident.ts'
import type { ClockRule } from '../clocks/rule.ts'
import { allReasons, type Refusal, refuse } from './command.ts'
import type { Ground } from './ground.ts'

const field = 'barredBy'

/** From the first day of a month to its last. */
const restOfMonth = 30 * 86_400_000

/**
 * Why nothing is time-barred by this clock; undefined if it is. Only a limit of law can bar, only one that was verified or that an
 * administrator confirmed, and only once it has really passed: also if it happened on the last day of the month that is known.
 */
export function whyNotBarred(
  kase: Case,
  id: string | null,
  at: string,
  { pack, confirmed }: Pick<Ground, 'pack' | 'confirmed'>,
): Refusal | undefined {
  if (id === null) return refuse('time-bar-unnamed', null, field)
  const clock = kase.clocks.find((one) => one.id === id)
  const rule = pack.clocks.find((one) => one.id === clock?.rule)
  if (!clock || !rule) return refuse('no-such-clock', null, field)
  if (rule.kind !== 'statutory' && rule.kind !== 'filingWindow') return refuse('bars-nothing', { clock: rule.id }, field)
  const unconfirmed = rule.confidence !== 'verified' && !confirmed?.has(rule.id)
  return allReasons(unconfirmed && refuse('rule-unconfirmed', { clock: rule.id }, field), whyOpen(kase, clock, rule, at))
}

function whyOpen(kase: Case, { metAt, dueAt }: CaseClock, { id, trigger }: ClockRule, at: string): Refusal | null {
  if (metAt) return refuse('clock-ended', { clock: id }, field)
  if (dueAt === null || dueAt > at) return refuse('limit-still-open', { clock: id }, field)
  const inexact = trigger === 'incident' && incidentOf(kase)?.exact !== true
  return inexact && Date.parse(dueAt) + restOfMonth > Date.parse(at) ? refuse('incident-day-needed', { clock: id }, field) : null
}
