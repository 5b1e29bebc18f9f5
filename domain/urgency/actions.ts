import type { OfficeRole } from '../clocks/rule.ts'

/** What must be done at once. Each is a limit of its own with an owner. */
export const urgentActions = [
  'emergencyCall',
  'detentionMedical',
  'counsel',
  'childWelfare',
  'watchHolding',
  'preservation',
  'recheckMove',
  'locate',
  'safetyPlan',
  'evidenceKit',
  'watchFacility',
  'prosecutor',
  'hold',
  'protectiveStep',
  'datedNotice',
  'cluster',
  'earlyIntervention',
  'carePlan',
  'tribalLiaison',
] as const
export type UrgentAction = (typeof urgentActions)[number]

export const isUrgentAction = (rule: string): rule is UrgentAction => (urgentActions as readonly string[]).includes(rule)

/** The limit for the first word between a person of the office and whoever needs help. */
export const firstContact = 'firstContact'

/** Posts that owe something urgent. On-call lists say who holds one; without a list everybody with its role is told. */
export const postRoles = {
  shiftLead: 'supervisor',
  dutyInvestigator: 'supervisor',
  specialist: 'supervisor',
  supervisor: 'supervisor',
  evidenceOfficer: 'supervisor',
  intake: 'triage',
  oversight: 'lead',
  investigator: 'supervisor',
  liaison: 'supervisor',
} as const satisfies Readonly<Record<string, OfficeRole>>
export type Post = keyof typeof postRoles
