import type { Case } from '../case/case.ts'
import type { DatedCircumstance } from './circumstances.ts'
import { dayStart, hoursFrom } from './days.ts'
import type { Condition } from './rule.ts'
import { urgencyRules } from './rules.ts'

/** Instants at which a rule begins to hold by nothing but time: the day of a transfer comes near, 48 hours of holding have passed. */
export function nearDates({ circumstances = {} }: Pick<Case, 'circumstances'>): readonly { at: string; circumstance: DatedCircumstance }[] {
  return timed.flatMap((condition) => {
    const one = circumstances[condition.of]
    if (one?.answer !== 'yes' || one.on === null || one.nearAt) return []
    const turns =
      'nearHours' in condition ? hoursFrom(dayStart(one.on), -condition.nearHours) : hoursFrom(dayStart(one.on), condition.pastHours)
    // What held when it was recorded was looked at then. A moment later, for "less than" begins after the hour.
    const at = hoursFrom(turns, 1 / 3600)
    return at > one.at ? [{ at, circumstance: condition.of }] : []
  })
}

type Timed = Extract<Condition, { of: unknown }>

const timed: readonly Timed[] = urgencyRules.flatMap((rule) => rule.when.flat()).filter((one): one is Timed => 'of' in one)
