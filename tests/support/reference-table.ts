import { staff } from './office.ts'

/**
 * The rules of a case a second time, as plainly as they can be put down: a table of who may do what at which stage, and the few
 * conditions that no table holds. It shares no code with the rules it is held against; it knows neither facts, limits nor notices.
 */
export type Model = {
  declined: boolean
  withdrawn: boolean
  parts: Part[]
  /** How many parts there ever were, those merged away among them. */
  made: number
  wishes: Wish[]
  shares: string[]
  excepted: boolean
  stopped: boolean
}
export type Part = { id: string; step: string; investigator: string | null; decided: boolean }
export type Wish = { kind: 'withdrawal' | 'contactPlan' | 'sharing'; dueAt: number; ended: boolean; shares: string[]; excepted: boolean }

const order = ['triage', 'investigation', 'legalReview', 'resolution', 'closed']

export const stageIn = (model: Model): string =>
  model.declined
    ? 'closed'
    : model.parts.length === 0
      ? 'triage'
      : (order.find((step) => model.parts.some((part) => part.step === step)) ?? 'triage')

type Row = { door: string; roles: string[]; stages: string[]; stale: string[]; at: string[] }
const row = (door: string, roles: string, stages: string, stale = '', at = ''): Row => ({
  door,
  roles: roles.split(' '),
  stages: stages === 'any' ? order : stages.split(' '),
  stale: stale.split(' '),
  at: at.split(' '),
})

const open = 'triage investigation legalReview resolution'
const joining = 'subjectsJoined subjectsParted'
const judged = 'urgencyFound urgencyRaised urgencyLowered'
const early = 'triage investigation'
const rearranged = 'allegationSplit allegationsMerged allegationRetyped sentToLegalReview'

/** door, roles, stages of the case, facts after which a page is stale, where the allegations must stand. */
export const table: Readonly<Record<string, Row>> = {
  'acknowledge-complaint': row('staff', 'hotline triage supervisor', 'triage'),
  'accept-complaint': row('staff', 'triage supervisor', 'triage', 'complaintAccepted complaintDeclined complaintWithdrawn'),
  'record-circumstances': row('staff', 'hotline triage investigator supervisor lead', open, 'circumstancesRecorded'),
  'record-first-contact': row('staff', 'hotline triage investigator supervisor lead', open),
  'record-urgent-action': row('staff', 'hotline triage investigator supervisor lead', open),
  'confirm-urgency': row('staff', 'triage investigator supervisor lead', open, judged),
  'raise-urgency': row('staff', 'hotline triage investigator supervisor lead', open),
  'propose-lower-urgency': row('staff', 'triage investigator supervisor lead', open, `${judged} circumstancesRecorded`),
  'confirm-lower-urgency': row('staff', 'supervisor lead', open, `${judged} circumstancesRecorded lowerUrgencyProposed`),
  'decline-complaint': row('staff', 'triage supervisor', 'triage', 'complaintAccepted complaintDeclined complainantWrote withdrawalUndone'),
  'assign-investigator': row(
    'staff',
    'supervisor lead',
    'triage investigation',
    'investigatorAssigned sentToLegalReview decisionMade',
    'triage investigation',
  ),
  'name-subject': row('staff', 'investigator supervisor', open, 'decisionMade', open),
  'describe-subject': row('staff', 'triage investigator supervisor', open, 'decisionMade', open),
  'identify-subject': row('staff', 'investigator supervisor', open, `decisionMade subjectIdentified ${joining}`),
  'join-subjects': row('staff', 'investigator supervisor', open, `decisionMade subjectIdentified ${joining}`),
  'part-subjects': row('staff', 'investigator supervisor', open, `decisionMade ${joining}`),
  'link-subject': row('staff', 'supervisor lead', open, `decisionMade subjectIdentified subjectLinked ${joining}`),
  'set-operation': row('staff', 'triage investigator supervisor', open, 'operationSet'),
  'add-allegation': row('staff', 'triage investigator supervisor', open, 'allegationAdded allegationsMerged caseClosed'),
  'split-allegation': row('staff', 'triage investigator supervisor', early, rearranged, early),
  'merge-allegations': row('staff', 'triage supervisor', early, `${rearranged} investigatorAssigned decisionMade`, early),
  'retype-allegation': row('staff', 'triage investigator supervisor', early, rearranged, early),
  'record-authority': row('staff', 'triage investigator supervisor', open, 'authorityRecorded', open),
  'propose-routes': row('staff', 'investigator supervisor lead', open),
  'confirm-routes': row('staff', 'supervisor lead', open, 'routesProposed routesOverridden', open),
  'override-routes': row('staff', 'supervisor lead', open, 'routesProposed routesConfirmed routesOverridden', open),
  'record-consent': row('staff', 'hotline triage investigator supervisor', open, 'sharingChanged consentRecorded'),
  'prepare-referral': row(
    'staff',
    'investigator supervisor',
    open,
    'sharingChanged consentRecorded routesConfirmed routesOverridden referralPrepared',
    open,
  ),
  'stop-referral': row('staff', 'investigator supervisor', open, 'referralSent'),
  'send-referral': row('staff', 'investigator supervisor', open, 'sharingChanged consentRecorded consentEnded'),
  'record-acknowledgement': row('staff', 'triage investigator supervisor lead', 'any'),
  'record-referral-answer': row('staff', 'triage investigator supervisor lead', 'any', 'referralAnswered'),
  'ask-referral-status': row('staff', 'investigator supervisor lead', 'any', 'referralStatusAsked referralAnswered'),
  'add-note': row('staff', 'triage investigator supervisor legal lead', 'any'),
  'complete-task': row('staff', 'hotline triage investigator supervisor legal lead', 'any'),
  'send-message': row('staff', 'hotline triage investigator supervisor lead', 'any'),
  'send-to-legal-review': row(
    'staff',
    'investigator',
    'triage investigation',
    'investigatorAssigned sentToLegalReview decisionMade',
    'investigation',
  ),
  'return-from-legal-review': row(
    'staff',
    'legal',
    'triage investigation legalReview',
    'legalReviewReturned legalReviewApproved decisionMade',
    'legalReview',
  ),
  'approve-legal-review': row(
    'staff',
    'legal',
    'triage investigation legalReview',
    'sentToLegalReview legalReviewReturned legalReviewApproved decisionMade',
    'legalReview',
  ),
  'add-privileged-note': row('staff', 'legal', 'any'),
  'decide-allegation': row(
    'staff',
    'supervisor',
    open,
    'investigatorAssigned subjectNamed sentToLegalReview legalReviewReturned legalReviewApproved decisionMade withdrawalUndone',
    open,
  ),
  'close-case': row('staff', 'supervisor lead', 'resolution', 'decisionMade complainantWrote'),
  'correct-incident-date': row('staff', 'triage investigator supervisor', open, 'incidentDated'),
  'pause-clock': row('staff', 'supervisor legal lead', open, 'clockPaused clockResumed'),
  'resume-clock': row('staff', 'supervisor legal lead', open, 'clockPaused clockResumed'),
  'extend-clock': row('staff', 'supervisor legal lead', open, 'clockExtended'),
  'record-outside-event': row('staff', 'triage investigator supervisor lead', open, 'outsideEventRecorded'),
  'adopt-pack': row('staff', 'supervisor legal lead', open, 'packAdopted'),
  'confirm-request': row('staff', 'hotline triage investigator supervisor', 'any'),
  'refuse-request': row('staff', 'hotline triage investigator supervisor', 'any'),
  'write-message': row('public', '', 'any'),
  'change-sharing': row('public', '', 'any'),
  'stop-contact': row('public', '', 'any'),
  'change-contact-plan': row('public', '', 'any'),
  'withdraw-complaint': row('public', '', 'any'),
  'undo-withdrawal': row('public', '', 'any'),
  'replace-code': row('public', '', 'any'),
  'report-undelivered': row('worker', '', 'any'),
  'note-pattern': row('worker', '', open),
  'hand-over-work': row('worker', '', 'any'),
}

/** Whether someone may open the case: their office, their role, or what they have on it. */
export function sees(model: Model, id: string): boolean {
  const person = staff.find((one) => one.id === id)
  if (!person?.active || person.office !== 'denver') return false
  const is = (role: string) => (person.roles as readonly string[]).includes(role)
  return (
    is('supervisor') ||
    is('lead') ||
    ((is('hotline') || is('triage')) && stageIn(model) === 'triage') ||
    (is('investigator') && model.parts.some((part) => part.investigator === id)) ||
    (is('legal') && model.parts.some((part) => ['legalReview', 'resolution', 'closed'].includes(part.step)))
  )
}

export const rolesOf = (id: string): readonly string[] => staff.find((one) => one.id === id)?.roles ?? []
