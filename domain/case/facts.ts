import type { AllegationFact } from '../allegations/allegation-facts.ts'
import type { AllegationCode } from '../allegations/taxonomy.ts'
import type { RecordedEvent } from '../clocks/outside-events.ts'
import type { ClockKind, TollingCause } from '../clocks/rule.ts'
import type { Unit } from '../clocks/shape.ts'
import type { Sealed } from '../complaint/sealed.ts'
import type { ReferralFact } from '../referrals/referral-facts.ts'
import type { RouteOffice } from '../routing/offices.ts'
import type { RecordedAuthority, RouteProposal } from '../routing/routing.ts'
import type { SilenceFact } from '../silence/silence.ts'
import type { SubjectFact } from '../subjects/subject-facts.ts'
import type { Post } from '../urgency/actions.ts'
import type { UrgencyFact } from '../urgency/urgency-facts.ts'
import type { NoticeKind } from './notices.ts'
import type { OperationFact } from './operation.ts'
import type { ClosureReason, Outcome, Priority } from './outcomes.ts'
import type { PatternKind } from './patterns.ts'
import type { FactsReader, NameSharing } from './sharing.ts'
import type { SubjectAgency } from './subject-agencies.ts'
import type { TaskKind, TaskOwner } from './tasks.ts'

/**
 * What can have happened to a case. Past tense; nothing else changes a case. Order is by sequence, never by `at`: a document that
 * became visible late is applied after what was applied before it, so `at` may step back.
 */
export type Fact = FactBody & { at: string; by: string }

export type FactBody =
  | ({ type: 'complaintReceived' } & Opening)
  | { type: 'complaintAcknowledged' }
  | { type: 'complaintAccepted'; allegations: readonly { id: string; code: AllegationCode }[]; priority: Priority }
  | {
      type: 'complaintDeclined'
      reason: ClosureReason
      explanation: Sealed<'file'>
      words: Sealed<'mailbox'> | null
      /** The clock that has passed, for what is time-barred. */
      barredBy?: string | null
    }
  | { type: 'investigatorAssigned'; allegations: readonly string[]; investigator: string }
  | { type: 'noteAdded'; note: string; text: Sealed<'file'> }
  | { type: 'privilegedNoteAdded'; note: string; text: Sealed<'legal'> }
  | { type: 'subjectNamed'; subject: string; allegations: readonly string[]; agency: SubjectAgency; name: Sealed<'identity'> }
  | ReferralFact
  | ({ type: 'authorityRecorded'; allegations: readonly string[] } & RecordedAuthority)
  | { type: 'routesProposed'; proposals: readonly RouteProposal[] }
  | { type: 'routesConfirmed'; allegations: readonly string[] }
  | { type: 'routesOverridden'; allegation: string; offices: readonly RouteOffice[]; reason: Sealed<'file'> }
  | {
      type: 'taskOpened'
      task: string
      kind: TaskKind
      owner: TaskOwner
      allegations: readonly string[]
      dueAt: string | null
      about: string | null
    }
  | { type: 'taskCompleted'; task: string; result: Sealed<'file'> | null }
  | { type: 'taskHandedOver'; task: string; owner: TaskOwner }
  | { type: 'sentToLegalReview'; allegations: readonly string[]; summary: Sealed<'file'> }
  | { type: 'legalReviewReturned'; allegations: readonly string[]; reasons: Sealed<'file'> }
  | { type: 'legalReviewApproved'; allegations: readonly string[]; opinion: Sealed<'legal'> | null }
  | {
      type: 'decisionMade'
      allegation: string
      outcome: Outcome
      reasons: Sealed<'file'>
      words: Sealed<'mailbox'> | null
      barredBy?: string | null
    }
  | { type: 'caseClosed' }
  | { type: 'officeWrote'; message: string; text: Sealed<'mailbox'> }
  | { type: 'complainantWrote'; message: string; text: Sealed<'file'> }
  | { type: 'contactStopped' }
  | { type: 'contactPlanChanged'; plan: Sealed<'identity'>; mail: boolean; request: string }
  | { type: 'sharingChanged'; name: NameSharing; facts: readonly FactsReader[]; except: Sealed<'file'> | null; request: string | null }
  | { type: 'complaintWithdrawn'; request: string }
  | { type: 'withdrawalUndone'; request: string }
  | { type: 'requestMade'; request: string; asks: RequestAsks; takesEffectAt: string }
  | { type: 'requestRefused'; request: string; words: Sealed<'mailbox'> }
  | { type: 'codeReplaced'; lookup: string; verifyKey: string; mailboxKeyVersion: number }
  | { type: 'clockStarted'; clock: StartedClock }
  | { type: 'clockMet'; clock: string }
  /** `overdue`: its date had passed when it began to run again. */
  | { type: 'clockReopened'; clock: string; overdue?: true }
  | { type: 'clockReminded'; clock: string }
  | { type: 'clockOverdue'; clock: string }
  | { type: 'clockEscalated'; clock: string }
  | {
      type: 'clockPaused'
      clock: string
      pause: string
      cause: TollingCause
      from: string
      to: string | null
      authority: Sealed<'file'>
      document: Sealed<'file'> | null
    }
  | { type: 'clockResumed'; clock: string; pause: string; to: string; document: Sealed<'file'> | null }
  | {
      type: 'clockExtended'
      clock: string
      length: number
      unit: Unit
      reason: Sealed<'file'>
      authority: Sealed<'file'>
      words: Sealed<'mailbox'>
    }
  | { type: 'clockLapsed'; clock: string }
  /** Which version of which rules holds from now on, and which held until now. */
  | { type: 'packAdopted'; pack: Opening['pack']; instead: Opening['pack']; reason: Sealed<'file'> }
  | ({ type: 'outsideEventRecorded'; source: Sealed<'file'> } & RecordedEvent)
  | { type: 'incidentDated'; on: string; reason: Sealed<'file'> }
  | ({ type: 'clockRecounted'; clock: string; triggerAt: string; kind?: ClockKind } & ClockDates & Counted)
  | { type: 'noticeQueued'; notice: string; kind: NoticeKind; to: string; about: string | null }
  | { type: 'noticeUndelivered'; notice: string }
  | AllegationFact
  | OperationFact
  | SubjectFact
  | { type: 'patternNoted'; id: string; pattern: PatternKind; cases: readonly string[] }
  | UrgencyFact
  | SilenceFact

export type FactType = FactBody['type']
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>

/** What stands fixed from the first moment. Open fields are those that rules and lists need. */
export type Opening = {
  reference: string
  alias: string
  office: string
  pack: { id: string; version: string }
  channel: Channel
  language: string
  receivedAt: string
  enteredBy: string | null
  kinds: readonly string[]
  /** What was said to be happening at that moment. Absent on complaints from before it was kept open. */
  now?: readonly string[]
  state: string | null
  incidentMonth: string | null
  mail: boolean
  sharing: { name: NameSharing; facts: readonly FactsReader[] }
  lookup: string
  verifyKey: string
  account: Sealed<'file'>
  identity: Sealed<'identity'> | null
}

export const channels = ['web', 'hotline', 'partner'] as const
export type Channel = (typeof channels)[number]

/** What a person asked for by code alone and staff must confirm, or 72 hours must pass for. */
export type RequestAsks =
  | { kind: 'contactPlan'; plan: Sealed<'identity'>; mail: boolean }
  | { kind: 'sharing'; name: NameSharing; facts: readonly FactsReader[]; except: Sealed<'file'> | null }
  | { kind: 'withdrawal'; reason: Sealed<'file'> | null }

/** The dates of a clock as they are counted. All null while an open pause lasts. */
export type ClockDates = { [Mark in 'dueOn' | 'dueAt' | 'remindAt' | 'escalateAt']: string | null }

/**
 * What a date was counted with, besides its rule, its trigger, and what paused and extended it. `closed`: the holidays that had a part in
 * it, so that later ones change no reason that was given. `why`: sentences kept as they were made, of limits that stand in no pack, and
 * of all clocks from before they were made when they are read.
 */
export type Counted = { closed?: readonly string[]; why?: readonly string[] }

/** A clock as it was counted when it started: rules may change later, what was promised does not. */
export type StartedClock = Counted & {
  id: string
  rule: string
  /** Not there on clocks from before there were several kinds: those are promises of the office. */
  kind?: ClockKind
  allegations: readonly string[]
  /** The referral it is about, for limits of referrals. */
  about?: string
  triggerAt: string
  dueOn: string
  dueAt: string
  remindAt: string
  escalateAt: string
  owner: TaskOwner
  /** The post with an on-call list that owes it, for what is urgent: who is on call later takes it over. */
  post?: Post
}
