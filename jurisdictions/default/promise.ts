import type { ClockRule } from '../../domain/clocks/rule.ts'

type Shared = 'kind' | 'basis' | 'effectiveFrom' | 'effectiveTo' | 'onBreach' | 'extension' | 'tollingCauses' | 'rollForward'

/**
 * A limit that the office sets itself. It never pauses and is never extended, so that lateness shows; no weekend moves it; missing
 * it is told to someone higher but bars nothing. It holds for as long as there are cases: no law that began on some day is
 * behind it. `confidence` is about the model for the length: `partly` where its rule was read but binds others, `unverified`
 * where the length is an own choice.
 */
export const promise = (rule: Omit<ClockRule, Shared>): ClockRule => ({
  ...rule,
  kind: 'service',
  basis: 'Service promise of the office; no law sets this limit',
  effectiveFrom: '2000-01-01',
  effectiveTo: null,
  onBreach: 'escalate',
  extension: null,
  tollingCauses: [],
  rollForward: false,
})
