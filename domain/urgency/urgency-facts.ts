import type { Priority } from '../case/outcomes.ts'
import type { Sealed } from '../complaint/sealed.ts'
import type { UrgentAction } from './actions.ts'
import type { Circumstance, CircumstanceAnswer, DatedCircumstance } from './circumstances.ts'
import type { Cause, UrgencyRuleId } from './rule.ts'

export const contactResults = ['reached', 'notReached'] as const
export type ContactResult = (typeof contactResults)[number]

/** What can happen around urgency: what is known, what the rules found, what people made of it, and what was done. */
export type UrgencyFact =
  | {
      type: 'circumstancesRecorded'
      answers: Readonly<Partial<Record<Circumstance, CircumstanceAnswer>>>
      /** Days as YYYY-MM-DD. */
      days: Readonly<Partial<Record<DatedCircumstance, string>>>
      source: Sealed<'file'> | null
    }
  | { type: 'dateCameNear'; circumstance: DatedCircumstance }
  | { type: 'urgencyFound'; rule: UrgencyRuleId; priority: Priority; causes: readonly Cause[] }
  | { type: 'urgencyConfirmed' }
  | { type: 'urgencyRaised'; priority: Priority; reasons: Sealed<'file'> | null }
  | { type: 'lowerUrgencyProposed'; priority: Priority; reasons: Sealed<'file'> }
  | { type: 'urgencyLowered'; priority: Priority; proposedBy: string }
  | { type: 'firstContactRecorded'; result: ContactResult; text: Sealed<'file'> }
  | { type: 'urgentActionTaken'; action: UrgentAction; text: Sealed<'file'> }
