import type { ClockRule } from '../domain/clocks/rule.ts'

type Shared = 'kind' | 'owner' | 'effectiveFrom' | 'effectiveTo' | 'onBreach' | 'extension' | 'tollingCauses' | 'rollForward'

/** A limit that a law sets to somebody else. The office only watches it: whoever supervises the case asks when it passes. */
export const outsideLimit = (rule: Omit<ClockRule, Shared>): ClockRule => ({
  ...rule,
  kind: 'statutory',
  owner: 'supervisor',
  effectiveFrom: '2000-01-01',
  effectiveTo: null,
  onBreach: 'escalate',
  extension: null,
  tollingCauses: [],
  rollForward: false,
})
