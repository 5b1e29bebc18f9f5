import type { ClockRule, RulePack } from '../../domain/clocks/rule.ts'
import { officePromises } from '../default/office-promises.ts'
import { evidenceClocks } from '../evidence.ts'
import { federalOpenWays, federalWindows } from '../federal/windows.ts'
import { dcWindows } from './windows.ts'

const code = 'D.C. Code XML as of October 2024, sections 5-1104 to 5-1114'

/** Here the time for screening is law, and mediation and a criminal referral stop it. */
const screening = (rule: ClockRule): ClockRule => ({
  ...rule,
  kind: 'statutory',
  name: 'Screen the complaint, District of Columbia',
  basis: 'D.C. Code 5-1104 to 5-1114: 7 working days from receipt, or from further information that was asked for',
  source: code,
  confidence: 'verified',
  tollingCauses: ['waitingForComplainant', 'criminalMatterPending'],
})

/** What D.C. gives its chief of police to tell both sides after acting. */
const notice = (rule: ClockRule): ClockRule => ({
  ...rule,
  kind: 'statutory',
  name: 'Tell both sides after acting, District of Columbia',
  basis: 'D.C. Code 5-1104 to 5-1114: 10 business days',
  source: code,
  confidence: 'verified',
})

const inLaw: Readonly<Record<string, (rule: ClockRule) => ClockRule>> = { triage: screening, 'outcome-notice': notice }

/** The District of Columbia. */
export const columbiaVersion1: RulePack = {
  id: 'dc',
  version: '1',
  name: 'District of Columbia',
  clocks: [...officePromises.map((rule) => inLaw[rule.id]?.(rule) ?? rule), ...dcWindows, ...federalWindows, ...evidenceClocks],
  openWays: federalOpenWays,
}
