import type { FactType } from '../../../domain/case/facts.ts'
import { type Reason, type Refusal, reasonsOf } from '../../../domain/commands/command.ts'
import type { InboxOutcome } from '../../../store/models/inbox.ts'
import type { FieldProblem } from '../../web/problems.ts'
import type { OpenedCase } from '../cases/opened-case.ts'
import { sentenceOf } from '../sentences.ts'
import { timeText } from '../words/dates.ts'

/** What somebody did that made a page stale. */
const deeds: Partial<Record<FactType, string>> = {
  complaintAccepted: 'opened the case',
  complaintDeclined: 'closed the complaint at triage',
  complaintWithdrawn: 'withdrew the complaint',
  withdrawalUndone: 'undid the withdrawal',
  investigatorAssigned: 'assigned an investigator',
  sentToLegalReview: 'sent allegations to legal review',
  legalReviewReturned: 'returned allegations from legal review',
  legalReviewApproved: 'approved the legal review',
  decisionMade: 'decided an allegation',
  subjectNamed: 'named a subject',
  sharingChanged: 'changed the sharing',
  consentRecorded: 'recorded a consent',
  consentEnded: 'stopped a referral',
  referralPrepared: 'prepared a referral',
  referralSent: 'sent a referral',
  referralAnswered: 'recorded an answer',
  referralStatusAsked: 'asked how a referral stands',
  operationSet: 'changed the operation',
  authorityRecorded: 'recorded the authority',
  routesProposed: 'brought a new route',
  routesConfirmed: 'confirmed the routes',
  routesOverridden: 'changed a route',
  incidentDated: 'corrected the day of the incident',
  outsideEventRecorded: 'recorded an event',
  packAdopted: 'adopted other rules',
  clockPaused: 'paused a limit',
  clockResumed: 'let a limit run on',
  clockExtended: 'extended a limit',
  complainantWrote: 'wrote a message',
  subjectIdentified: 'identified a subject',
  subjectLinked: 'found a subject in the registers',
  subjectsJoined: 'joined two subjects',
  subjectsParted: 'parted two subjects',
  circumstancesRecorded: 'recorded what makes it urgent',
  urgencyFound: 'brought something urgent to light',
  urgencyRaised: 'raised the urgency',
  urgencyLowered: 'lowered the urgency',
  lowerUrgencyProposed: 'proposed to lower the urgency',
  allegationAdded: 'added an allegation',
  allegationSplit: 'split an allegation',
  allegationsMerged: 'merged allegations',
  allegationRetyped: 'changed the kind of an allegation',
}

/** The refusal that stands on a document. */
export const refusalOf = ({ code, with: parameters, field, also }: InboxOutcome): Refusal => ({
  refused: code ?? 'malformed',
  ...(parameters && { with: parameters }),
  ...(field && { field }),
  ...(also && { also: also.map(({ code, ...one }) => ({ refused: code, ...one })) }),
})

type Reader = Pick<OpenedCase, 'nameOf' | 'calendar'>

/** Every reason for which a command was refused, with the field it is about. */
export const refusalProblems = (refusal: Refusal, reader: Reader): readonly FieldProblem[] =>
  reasonsOf(refusal).map((reason) => ({ field: reason.field ?? '', code: reason.refused, text: reasonText(reason, reader) }))

/** The same as one text. */
export const refusalText = (refusal: Refusal, reader: Reader): string =>
  refusalProblems(refusal, reader)
    .map(({ text }) => text)
    .join(' ')

/** Why a command was refused; for a stale page, who did what and when. */
function reasonText(reason: Reason, { nameOf, calendar }: Reader): string {
  const { by, fact, at } = reason.with ?? {}
  if (reason.refused !== 'stale' || !at) return sentenceOf(reason)
  return `${nameOf(String(by))} ${deeds[fact as FactType] ?? 'changed the case'} at ${timeText(String(at), calendar.zone)}.`
}
