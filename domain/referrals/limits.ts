import type { ClockRule } from '../clocks/rule.ts'

type Given = Pick<ClockRule, 'id' | 'name' | 'trigger' | 'metBy' | 'length' | 'unit' | 'source' | 'confidence'> & Partial<ClockRule>

/** A limit about offices that owe us nothing: what the office promises is to notice their silence. It never pauses. */
const limit = (one: Given): ClockRule => ({
  kind: 'service',
  owner: 'supervisor',
  basis: 'Service promise of the office; no law makes the other office answer',
  effectiveFrom: '2000-01-01',
  effectiveTo: null,
  onBreach: 'escalate',
  extension: null,
  tollingCauses: [],
  rollForward: false,
  ...one,
})

/** The limits of referrals, the same everywhere: they are about what we do, not about what a jurisdiction asks. */
export const referralLimits = {
  forward: limit({
    id: 'referral-forward',
    name: 'Send it on to every office of its route that may have it',
    trigger: 'routesConfirmed',
    metBy: ['referralSent'],
    length: 3,
    unit: 'workingDays',
    source: 'As long as D.C. (temporary law of 2024) and Maryland (Public Safety 3-102) give for passing a complaint on',
    confidence: 'partly',
  }),
  acknowledgement: limit({
    id: 'referral-acknowledgement',
    name: 'The other office says that it has it',
    trigger: 'referralSent',
    metBy: ['referralAcknowledged', 'referralAnswered'],
    length: 10,
    unit: 'workingDays',
    source: 'Own choice; no federal office was found to promise a day',
    confidence: 'unverified',
  }),
  status: limit({
    id: 'referral-status',
    name: 'Ask the other office how it stands',
    trigger: 'referralSent',
    metBy: ['referralStatusAsked', 'referralAcknowledged', 'referralAnswered'],
    length: 30,
    unit: 'calendarDays',
    source: 'Own choice, as often as the complainant is told how the case stands',
    confidence: 'unverified',
  }),
  silence: limit({
    id: 'referral-silence',
    name: 'A sign from the other office, however often it was asked',
    trigger: 'referralSent',
    metBy: ['referralAcknowledged', 'referralAnswered'],
    length: 60,
    unit: 'calendarDays',
    source: 'Own choice: twice the time after which it is asked',
    confidence: 'unverified',
  }),
  resolution: limit({
    id: 'referral-resolution',
    name: 'Resolved by the offices under the 287(g) agreement',
    trigger: 'referralSent',
    metBy: ['referralAnswered'],
    length: 90,
    unit: 'calendarDays',
    basis: '287(g) Task Force Model agreement, complaint appendix: resolution is expected within 90 days, subject to complexity',
    source: '287(g) Task Force Model agreement (template of March 7, 2025)',
    effectiveFrom: '2025-03-07',
    onBreach: 'explain',
    confidence: 'verified',
  }),
} as const satisfies Readonly<Record<string, ClockRule>>
