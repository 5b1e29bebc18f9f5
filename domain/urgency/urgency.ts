import { type Priority, priorities } from '../case/outcomes.ts'
import type { Cause, UrgencyRuleId } from './rule.ts'

/** A rule that fired. `setAside`: two people lowered the urgency after it; it fires again only for something new. */
export type Finding = { rule: UrgencyRuleId; priority: Priority; causes: readonly Cause[]; at: string; setAside: boolean }

/** What the rules found and what people made of it. */
export type Urgency = {
  findings: readonly Finding[]
  confirmed: { by: string; at: string } | null
  proposal: { priority: Priority; by: string; at: string } | null
}

/** The urgency of a case on which nothing was found yet. */
export const noUrgency: Urgency = { findings: [], confirmed: null, proposal: null }

/** Whether one priority is to be worked on before another; none at all comes last. */
export const isFaster = (one: Priority, than: Priority | null): boolean =>
  than === null || priorities.indexOf(one) < priorities.indexOf(than)

export const fastest = (one: Priority, other: Priority | null): Priority => (isFaster(one, other) ? one : (other as Priority))
