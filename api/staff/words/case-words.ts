import type { Step } from '../../../domain/case/case.ts'
import type { Channel, RequestAsks } from '../../../domain/case/facts.ts'
import type { NoticeKind } from '../../../domain/case/notices.ts'
import type { ClosureReason, Finding, Outcome, Priority } from '../../../domain/case/outcomes.ts'
import type { FactsReader, NameSharing } from '../../../domain/case/sharing.ts'
import type { SubjectAgency } from '../../../domain/case/subject-agencies.ts'
import type { TaskKind } from '../../../domain/case/tasks.ts'
import type { OutsideEvent } from '../../../domain/clocks/outside-events.ts'
import type { ClockKind, Confidence, TollingCause } from '../../../domain/clocks/rule.ts'

import { urgentActionNames } from './urgency-words.ts'

export const stageNames: Record<Step, string> = {
  triage: 'Triage',
  investigation: 'Investigation',
  legalReview: 'Legal review',
  resolution: 'Resolution',
  closed: 'Closed',
}

export const priorityNames: Record<Priority, string> = { P0: 'P0 Immediate', P1: 'P1 Urgent', P2: 'P2 Soon', P3: 'P3 Standard' }

export const taskNames: Record<TaskKind, string> = {
  acknowledge: 'Acknowledge the complaint',
  triage: 'Accept or close the complaint',
  assign: 'Assign an investigator',
  confirmRoutes: 'Look at where allegations go',
  forwardReferral: 'Send it on to the offices of its route',
  askReferralStatus: 'Ask the other office how it stands',
  askConsentAgain: 'Ask the complainant again what may be sent',
  tellWhatWasSent: 'Tell the complainant what had been sent',
  askForFootage: 'Ask holders to keep their footage',
  interviewComplainant: 'Interview the complainant',
  investigate: 'Investigate',
  reviewLegally: 'Review in law',
  decide: 'Decide each allegation',
  close: 'Tell the outcome and close',
  readMessage: 'Read the message',
  confirmRequest: 'Confirm a wish of the complainant',
  followWithdrawal: 'Follow up the withdrawal',
  reachAnotherWay: 'Reach the complainant another way',
  lookAtPattern: 'Compare with the other cases',
  firstContact: 'Speak to the person now',
  urgentAction: 'Do what cannot wait',
  confirmUrgency: 'Confirm how urgent it is',
  confirmLowering: 'Agree that it is less urgent',
}

const findingNames: Record<Finding, string> = {
  sustained: 'Sustained',
  notSustained: 'Not sustained',
  exonerated: 'Exonerated',
  unfounded: 'Unfounded',
}

export const closureNames: Record<ClosureReason, string> = {
  withdrawn: 'Withdrawn by the complainant',
  complainantUnreachable: 'Complainant cannot be reached',
  outsideJurisdiction: 'Outside our jurisdiction',
  subjectUnidentified: 'Subject cannot be identified',
  duplicate: 'Duplicate of another complaint',
  timeBarred: 'Time-barred',
  insufficientInformation: 'Not enough to go on',
  pendingLitigation: 'A court is deciding the same',
}

export const outcomeNames: Record<Outcome, string> = { ...findingNames, ...closureNames }

export const channelNames: Record<Channel, string> = { web: 'on the web', hotline: 'by phone', partner: 'through a partner' }

export const agencyNames: Record<SubjectAgency, string> = {
  police: 'Local police',
  sheriff: 'Sheriff',
  statePolice: 'State police or patrol',
  ice: 'ICE',
  cbp: 'Border Patrol or CBP',
  otherFederal: 'Other federal agency',
  detention: 'Jail or detention staff',
  privateGuards: 'Private guards',
  unknown: 'Agency not known',
}

export const noticeNames: Record<NoticeKind, string> = {
  acknowledgement: 'We have your complaint',
  newMessage: 'There is a new message',
  outcome: 'There is a result',
  assigned: 'Assigned to you',
  dueSoon: 'Due soon',
  overdue: 'Overdue',
  overdueToLead: 'Overdue, to the head of office',
  complainantWrote: 'The complainant wrote',
  complainantAsked: 'The complainant asked for a change',
  urgent: 'Somebody needs help now',
  silence: 'Nobody has acted',
}

export const requestNames: Record<RequestAsks['kind'], string> = {
  contactPlan: 'a new contact plan',
  sharing: 'wider sharing',
  withdrawal: 'withdrawal',
}

export const nameSharingNames: Record<NameSharing, string> = {
  never: 'Never shared',
  ask: 'Ask each time',
  yes: 'May be shared',
}

export const readerNames: Record<FactsReader, string> = {
  internalInvestigators: 'internal investigators',
  attorneyGeneral: 'attorney general',
  federalWatchdogs: 'federal watchdogs',
  legalHelp: 'legal help',
}

export const clockKindNames: Record<ClockKind, string> = {
  service: 'Promise of the office',
  statutory: 'Set by law',
  filingWindow: 'Window elsewhere',
  evidence: 'Footage',
}

export const confidenceNames: Record<Confidence, string> = {
  verified: 'Verified at its source',
  partly: 'Partly checked',
  unverified: 'Not verified',
}

export const outsideEventNames: Record<OutsideEvent, string> = {
  findingSentToChief: 'The finding was sent to the chief of police',
  chiefReviewStarted: 'The chief of police began the review',
  chiefRecommended: 'The written recommendation was made',
  sidesToldRecommendation: 'Both sides were told the recommendation',
  sidesAnswered: 'Both sides answered, or their time was over',
  chiefDecided: 'The chief of police decided and acted',
  sidesToldAction: 'Both sides were told what was done',
  footageRequested: 'Recordings were asked for',
  footageReleased: 'Recordings were released',
}

export const tollingNames: Record<TollingCause, string> = {
  criminalMatterPending: 'a criminal matter is pending',
  subjectUnavailable: 'the officer is not available',
  writtenWaiver: 'the officer agreed in writing',
  declaredEmergency: 'a declared emergency',
  multiJurisdictionCoordination: 'several jurisdictions work together',
  courtOrder: 'a court ordered it',
  waitingForComplainant: 'waiting for what the complainant was asked for',
  mediation: 'mediation',
}

export const stateNames: Readonly<Record<string, string>> = {
  az: 'Arizona',
  co: 'Colorado',
  nm: 'New Mexico',
  dc: 'Washington, D.C.',
}

/** A limit's name as it heads its row. A test sees to it that every rule of a pack has one. */
export const clockName = (rule: string): string => clockNames[rule] ?? rule

export const clockNames: Readonly<Record<string, string>> = {
  'referral-forward': 'Send on',
  'referral-acknowledgement': 'Referral acknowledged',
  'referral-status': 'Ask how a referral stands',
  'referral-silence': 'A sign from the other office',
  'referral-resolution': 'Resolved under the agreement',
  firstContact: 'First contact',
  ...urgentActionNames,
  acknowledge: 'Acknowledge',
  triage: 'Decide at triage',
  assign: 'Assign',
  investigate: 'Investigate',
  legalReview: 'Legal review',
  'legal-review': 'Legal review',
  outcomeNotice: 'Tell the outcome',
  'outcome-notice': 'Tell the outcome',
  'az-investigation': 'Investigation limit, Arizona',
  'nm-board-report': 'Report to the board, New Mexico',
  'title-vi': 'Title VI complaint',
  ada: 'ADA complaint',
  'federal-tort-claim': 'Federal tort claim',
  'co-claim-notice': 'Notice of claim, Colorado',
  'co-enforcement-suit': 'Suit over enforcement, Colorado',
  'nm-claim-notice': 'Notice of claim, New Mexico',
  'nm-civil-rights-notice': 'Civil rights notice, New Mexico',
  'nm-civil-rights-suit': 'Civil rights suit, New Mexico',
  'az-claim-notice': 'Notice of claim, Arizona',
  'az-suit': 'Suit against a public body, Arizona',
  'dc-police-complaints': 'Office of Police Complaints, D.C.',
  'dc-police-complaints-temporary': 'Office of Police Complaints, D.C. (90 days)',
  'dc-claim-notice': 'Notice of claim, D.C.',
  'dc-human-rights': 'Office of Human Rights, D.C.',
  'dc-chief-start': 'Chief begins the review, D.C.',
  'dc-chief-recommendation': 'Recommendation to the chief, D.C.',
  'dc-chief-tell': 'Both sides told, D.C.',
  'dc-chief-decision': 'Chief decides, D.C.',
  'dc-chief-notice': 'Both sides told what was done, D.C.',
  'co-footage-release': 'Recordings released, Colorado',
  doorbell: 'Doorbell cameras',
  cctv: 'Street and building cameras',
  'body-camera': 'Body cameras',
}
