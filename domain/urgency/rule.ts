import type { AllegationCode } from '../allegations/taxonomy.ts'
import type { Priority } from '../case/outcomes.ts'
import type { PatternKind } from '../case/patterns.ts'
import type { Unit } from '../clocks/shape.ts'
import type { Post, UrgentAction } from './actions.ts'
import type { Circumstance, DatedCircumstance } from './circumstances.ts'

/**
 * One thing that must hold. `is`: answered yes. `nearHours`: answered yes, and its day is less than so many hours off or not known.
 * `pastHours`: answered yes, and its day lies so many hours back. `alleged`: an allegation of this kind. `severity`: one at least so grave.
 */
export type Condition =
  | { is: Circumstance }
  | { nearHours: number; of: DatedCircumstance }
  | { pastHours: number; of: DatedCircumstance }
  | { alleged: AllegationCode }
  | { severity: number }
  | { pattern: PatternKind }
  | { window: 'near' }

export type Length = { length: number; unit: Unit }

/** `again`: owed anew every time it was done, for as long as the circumstance holds. `halfUntil`: or half of the time left until that day, if sooner. */
export type OwedAction = Length & { action: UrgentAction; again?: Circumstance; halfUntil?: DatedCircumstance }

export const urgencyRuleIds = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9', 'U10', 'U11', 'U12', 'U13', 'U14', 'U15'] as const
export type UrgencyRuleId = (typeof urgencyRuleIds)[number]

/** A rule of urgency as data. It fires when all conditions of one of its lines hold. All rules are looked at, the fastest wins. */
export type UrgencyRule = {
  id: UrgencyRuleId
  name: string
  when: readonly (readonly Condition[])[]
  priority: Priority
  contact: Length
  actions: readonly OwedAction[]
  post: Post
}

/** One thing that made a rule fire, and since when it is so: the same thing does not fire it twice. */
export type Cause = { what: 'circumstance' | 'allegation' | 'severity' | 'pattern' | 'window'; of: string; since: string }
