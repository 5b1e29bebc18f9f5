import { allegationName } from '../../../domain/allegations/taxonomy.ts'
import type { Case } from '../../../domain/case/case.ts'
import type { Fact } from '../../../domain/case/facts.ts'
import { lengthWords } from '../../../domain/clocks/words.ts'
import type { Route } from '../../../domain/routing/routing.ts'
import type { Circumstance } from '../../../domain/urgency/circumstances.ts'
import {
  agencyNames,
  channelNames,
  clockName,
  closureNames,
  noticeNames,
  outcomeNames,
  outsideEventNames,
  priorityNames,
  requestNames,
  taskNames,
  tollingNames,
} from '../words/case-words.ts'
import { dayText, shortDayText } from '../words/dates.ts'
import { patternNames } from '../words/pattern-words.ts'
import { consentNames, referralStateNames } from '../words/referral-words.ts'
import { roleNames } from '../words/roles.ts'
import { routeNames } from '../words/route-words.ts'
import { answerNames, circumstanceNames, urgentActionNames } from '../words/urgency-words.ts'

/** What facts name by an id, as the case of today knows it. */
export type Naming = { kase: Case; nameOf(id: string): string }

/** One line for each fact: what happened, without anything sealed. */
export function factWords(fact: Fact, { kase, nameOf }: Naming): string {
  const codes = (ids: readonly string[]) =>
    ids.map((id) => [...kase.allegations, ...(kase.merged ?? [])].find((one) => one.id === id)?.code ?? id).join(', ')
  const clock = (id: string) => clockName(kase.clocks.find((one) => one.id === id)?.rule ?? id)
  const office = (id: string) => kase.referrals?.find((one) => one.id === id)?.office ?? id
  const barred = (id: string | null | undefined) => (id ? `, ${clock(id)} has passed` : '')
  const task = (id: string) => taskNames[kase.tasks.find((one) => one.id === id)?.kind ?? 'triage']
  const owner = (of: { role: string } | { user: string }) => ('user' in of ? nameOf(of.user) : roleNames[of.role as keyof typeof roleNames])
  switch (fact.type) {
    case 'complaintReceived':
      return `Complaint received ${channelNames[fact.channel]}`
    case 'complaintAcknowledged':
      return 'Complaint acknowledged'
    case 'complaintAccepted':
      return `Case opened, ${priorityNames[fact.priority]}: ${fact.allegations.map(({ code }) => code).join(', ')}`
    case 'complaintDeclined':
      return `Closed at triage: ${closureNames[fact.reason]}${barred(fact.barredBy)}`
    case 'investigatorAssigned':
      return `${nameOf(fact.investigator)} assigned to ${codes(fact.allegations)}`
    case 'noteAdded':
      return 'Note added'
    case 'privilegedNoteAdded':
      return 'Privileged note added'
    case 'subjectNamed':
      return `Subject named for ${codes(fact.allegations)}: ${agencyNames[fact.agency]}`
    case 'consentRecorded':
      return `The complainant about ${fact.office}: ${consentNames[fact.choice].toLowerCase()}${fact.until ? `, until ${shortDayText(fact.until)}` : ''}`
    case 'referralPrepared':
      return `Referral of ${codes([fact.allegation])} to ${fact.office} prepared, ${consentNames[fact.shares].toLowerCase()}`
    case 'referralStopped':
      return `Referral to ${office(fact.referral)} taken back before it was sent`
    case 'referralSent':
      return `Referral sent to ${office(fact.referral)}`
    case 'referralAcknowledged':
      return `${office(fact.referral)} says that it has the referral`
    case 'referralAnswered':
      return `${office(fact.referral)} answered the referral: ${referralStateNames[fact.answer].toLowerCase()}`
    case 'referralStatusAsked':
      return `${office(fact.referral)} was asked how the referral stands`
    case 'consentEnded':
      return `The complainant no longer wants this shared with ${office(fact.referral)}`
    case 'silenceToldCommittee':
      return `The silence of ${office(fact.referral)} is on the committee’s docket`
    case 'authorityRecorded':
      return `Authority recorded for ${codes(fact.allegations)}: ${agencyNames[fact.employer]}, ${routeNames[fact.authority]}`
    case 'routesProposed':
      return `Routes by the rules: ${fact.proposals.map(({ allegation, proposed }) => `${codes([allegation])} to ${officeCodes(proposed)}`).join('; ')}`
    case 'routesConfirmed':
      return `Routes confirmed for ${codes(fact.allegations)}`
    case 'routesOverridden':
      return `Route of ${codes([fact.allegation])} changed by hand: ${fact.offices.join(', ') || 'to nobody'}`
    case 'taskOpened':
      return `Task opened for ${owner(fact.owner)}: ${taskNames[fact.kind]}`
    case 'taskCompleted':
      return `Task done: ${task(fact.task)}`
    case 'taskHandedOver':
      return `Task handed over to ${owner(fact.owner)}: ${task(fact.task)}`
    case 'sentToLegalReview':
      return `${codes(fact.allegations)} sent to legal review`
    case 'legalReviewReturned':
      return `${codes(fact.allegations)} returned by legal review`
    case 'legalReviewApproved':
      return `${codes(fact.allegations)} approved by legal review`
    case 'decisionMade':
      return `${codes([fact.allegation])} decided: ${outcomeNames[fact.outcome]}${barred(fact.barredBy)}`
    case 'caseClosed':
      return 'Case closed'
    case 'officeWrote':
      return 'Message to the complainant'
    case 'complainantWrote':
      return 'Message from the complainant'
    case 'contactStopped':
      return 'The complainant wants no contact; they use their code'
    case 'contactPlanChanged':
      return 'New contact plan holds'
    case 'sharingChanged':
      return 'New sharing choices hold'
    case 'complaintWithdrawn':
      return 'Withdrawal took effect'
    case 'withdrawalUndone':
      return 'Withdrawal undone'
    case 'requestMade':
      return `The complainant asked for ${requestNames[fact.asks.kind]}`
    case 'requestRefused':
      return 'Wish of the complainant refused'
    case 'codeReplaced':
      return 'The complainant took a new code'
    case 'clockStarted':
      return `Limit started: ${clockName(fact.clock.rule)}, due ${shortDayText(fact.clock.dueOn)}`
    case 'clockMet':
      return `Limit ended: ${clock(fact.clock)}`
    case 'clockReopened':
      return `Limit runs again${fact.overdue ? ', its date already passed' : ''}: ${clock(fact.clock)}`
    case 'clockReminded':
      return `Reminder: ${clock(fact.clock)} is due soon`
    case 'clockOverdue':
      return `Overdue: ${clock(fact.clock)}`
    case 'clockEscalated':
      return `Told the head of office: ${clock(fact.clock)} is overdue`
    case 'clockLapsed':
      return `Limit counts no more, its law does not hold for this case: ${clock(fact.clock)}`
    case 'outsideEventRecorded':
      return `${outsideEventNames[fact.event]}: ${dayText(fact.on)}`
    case 'packAdopted':
      return `Rules adopted: pack ${fact.pack.id}, version ${fact.pack.version}, in place of ${fact.instead.id}, version ${fact.instead.version}`
    case 'incidentDated':
      return `Day of the incident put on file: ${dayText(fact.on)}`
    case 'clockPaused':
      return `Limit paused: ${clock(fact.clock)} (${tollingNames[fact.cause]})`
    case 'clockResumed':
      return `Limit runs on: ${clock(fact.clock)}`
    case 'clockExtended':
      return `Limit extended by ${lengthWords(fact.length, fact.unit)}: ${clock(fact.clock)}`
    case 'clockRecounted':
      return `Limit counted anew: ${clock(fact.clock)}, ${fact.dueOn ? `due ${dayText(fact.dueOn)}` : 'no date while it is paused'}`
    case 'noticeQueued':
      return `Mail queued to ${nameOf(fact.to)}: ${noticeNames[fact.kind]}`
    case 'noticeUndelivered':
      return 'A mail could not be delivered'
    case 'subjectDescribed':
      return `Unknown subject described for ${codes(fact.allegations)}: ${agencyNames[fact.agency]}`
    case 'subjectIdentified':
      return `Subject ${fact.subject.slice(1)} identified: ${agencyNames[fact.agency]}`
    case 'subjectLinked':
      return fact.officer || fact.agency
        ? `Subject ${fact.subject.slice(1)} found in the register of ${fact.officer ? 'officers' : 'agencies'}`
        : `Subject ${fact.subject.slice(1)} no longer taken for anybody in the registers`
    case 'subjectsJoined':
      return `Subject ${fact.subject.slice(1)} is the same person as subject ${fact.into.slice(1)}`
    case 'subjectsParted':
      return `Subject ${fact.subject.slice(1)} is a person of their own again`
    case 'circumstancesRecorded':
      return `On record: ${Object.entries(fact.answers)
        .map(([name, answer]) => `${circumstanceNames[name as Circumstance]} (${answerNames[answer]})`)
        .join(', ')}`
    case 'dateCameNear':
      return `A date came near: ${circumstanceNames[fact.circumstance]}`
    case 'urgencyFound':
      return `${fact.priority} by rule ${fact.rule}`
    case 'urgencyConfirmed':
      return 'Urgency confirmed'
    case 'urgencyRaised':
      return `Raised to ${fact.priority}`
    case 'lowerUrgencyProposed':
      return `Proposed to lower to ${fact.priority}`
    case 'urgencyLowered':
      return `Lowered to ${fact.priority}, as ${nameOf(fact.proposedBy)} proposed`
    case 'firstContactRecorded':
      return fact.result === 'reached' ? 'First contact: reached' : 'First contact tried, not reached'
    case 'urgentActionTaken':
      return `Done: ${urgentActionNames[fact.action]}`
    case 'silenceNoticed':
      return `Nobody has acted${fact.allegations ? ` on ${codes(fact.allegations)}` : ''}: told ${silenceLevelNames[fact.level]}`
    case 'operationSet':
      return fact.operation ? `Operation: ${fact.operation.name}` : 'Operation taken back'
    case 'allegationAdded':
      return `Allegation added: ${allegationName(fact.code)}`
    case 'allegationSplit':
      return `Part of ${codes([fact.allegation])} made an allegation of its own: ${allegationName(fact.code)}`
    case 'allegationsMerged':
      return `${codes(fact.allegations)} merged into ${codes([fact.into])}`
    case 'allegationRetyped':
      return `Allegation ${fact.allegation.slice(1)} is ${allegationName(fact.code)}`
    case 'patternNoted':
      return `${patternNames[fact.pattern]}: this case and ${fact.cases.length} more`
  }
}

const silenceLevelNames = { owner: 'whoever owes the next step', supervisor: 'the supervisors', lead: 'the head of office' } as const

const officeCodes = (routes: readonly Route[]): string => routes.map(({ office }) => office).join(', ') || 'nobody'

/** Kinds of facts by which the timeline can be narrowed; without one it shows the steps. */
export const factKinds = ['decisions', 'letters', 'limits'] as const
export type FactKind = (typeof factKinds)[number]

/** Whether a fact is of a kind, or a step that a reader of the summary wants to see: the rest follows from those and stands under Audit. */
export const isOfKind = ({ type }: Fact, kind: FactKind | null): boolean => (kind ? kinds[kind].has(type) : !consequences.has(type))

const kinds: Record<FactKind, ReadonlySet<Fact['type']>> = {
  decisions: new Set([
    'complaintAccepted',
    'complaintDeclined',
    'legalReviewApproved',
    'legalReviewReturned',
    'decisionMade',
    'caseClosed',
  ]),
  letters: new Set(['noticeQueued', 'noticeUndelivered', 'officeWrote', 'complainantWrote']),
  limits: new Set([
    'clockStarted',
    'clockMet',
    'clockReopened',
    'clockReminded',
    'clockOverdue',
    'clockEscalated',
    'clockPaused',
    'clockResumed',
    'clockExtended',
    'clockRecounted',
    'clockLapsed',
    'incidentDated',
    'packAdopted',
  ]),
}

const consequences: ReadonlySet<Fact['type']> = new Set([
  'taskOpened',
  'taskCompleted',
  'taskHandedOver',
  'clockStarted',
  'clockMet',
  'clockReopened',
  'clockRecounted',
  'noticeQueued',
  'routesProposed',
])
