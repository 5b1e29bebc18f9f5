import type { Case } from '../case/case.ts'
import { incidentOf } from '../case/incident.ts'
import { type Refusal, refuse } from './command.ts'
import type { Ground } from './ground.ts'

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
  if (id === null) return refuse('time-bar-unnamed')
  const clock = kase.clocks.find((one) => one.id === id)
  const rule = pack.clocks.find((one) => one.id === clock?.rule)
  if (!clock || !rule) return refuse('no-such-clock')
  if (rule.kind !== 'statutory' && rule.kind !== 'filingWindow') return refuse('bars-nothing', { clock: rule.id })
  if (rule.confidence !== 'verified' && !confirmed?.has(rule.id)) return refuse('rule-unconfirmed', { clock: rule.id })
  if (clock.metAt) return refuse('clock-ended', { clock: rule.id })
  const inexact = rule.trigger === 'incident' && incidentOf(kase)?.exact !== true
  if (clock.dueAt === null || clock.dueAt > at) return refuse('limit-still-open', { clock: rule.id })
  return inexact && Date.parse(clock.dueAt) + restOfMonth > Date.parse(at) ? refuse('incident-day-needed', { clock: rule.id }) : undefined
}
