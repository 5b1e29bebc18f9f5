import type { OfficeRole } from '../clocks/rule.ts'
import type { OnCallPost } from '../registers/on-call.ts'

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

/** Posts that have an on-call list in the register, with the name of the list. The others are held by everybody with the role. */
export const listedPosts: Readonly<Partial<Record<Post, OnCallPost>>> = {
  shiftLead: 'shiftLead',
  dutyInvestigator: 'dutyInvestigator',
  specialist: 'specialist',
  evidenceOfficer: 'evidenceOfficer',
  liaison: 'tribalLiaison',
}
