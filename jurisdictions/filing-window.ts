import type { ClockRule } from '../domain/clocks/rule.ts'

type Shared =
  | 'kind'
  | 'trigger'
  | 'metBy'
  | 'owner'
  | 'effectiveFrom'
  | 'effectiveTo'
  | 'onBreach'
  | 'extension'
  | 'tollingCauses'
  | 'rollForward'
type Dated = Partial<Pick<ClockRule, 'effectiveFrom' | 'effectiveTo'>>

/**
 * The person's own time to file somewhere else. It is theirs: missing it bars nothing here, only its date is explained. Counted from
 * the day it happened, also where the law counts from a later discovery: the earlier day is the safe side. Without dates of its own it
 * holds for everything that may still be filed.
 */
export const filingWindow = (rule: Omit<ClockRule, Shared> & Dated): ClockRule => ({
  effectiveFrom: '2000-01-01',
  effectiveTo: null,
  ...rule,
  kind: 'filingWindow',
  trigger: 'incident',
  metBy: [],
  owner: 'complainant',
  onBreach: 'explain',
  extension: null,
  tollingCauses: [],
  rollForward: false,
})
