import type { Sealed, SealKey } from '../complaint/sealed.ts'
import type { FactOf, FactType } from './facts.ts'

/** How a stored value is kept: open because rules and lists need it, or sealed under one of the case's keys. */
export type FieldClass = 'open' | SealKey

type ClassOf<V> = [Extract<V, Sealed>] extends [never] ? 'open' : Extract<V, Sealed> extends Sealed<infer K> ? K : never
type Own<T extends FactType> = Exclude<keyof FactOf<T>, 'type' | 'at' | 'by'>

/**
 * Every field of every fact and how it is kept. The type takes a sealed value only under the key it is sealed with, and no fact without
 * its line here: a new field that nobody thought about does not compile.
 */
export const factCatalogue = {
  complaintReceived: {
    reference: 'open',
    alias: 'open',
    office: 'open',
    pack: 'open',
    channel: 'open',
    language: 'open',
    receivedAt: 'open',
    enteredBy: 'open',
    kinds: 'open',
    state: 'open',
    incidentMonth: 'open',
    mail: 'open',
    sharing: 'open',
    lookup: 'open',
    verifyKey: 'open',
    account: 'file',
    identity: 'identity',
  },
  complaintAcknowledged: {},
  complaintAccepted: { allegations: 'open', priority: 'open' },
  complaintDeclined: { reason: 'open', explanation: 'file', words: 'mailbox' },
  investigatorAssigned: { allegations: 'open', investigator: 'open' },
  noteAdded: { note: 'open', text: 'file' },
  privilegedNoteAdded: { note: 'open', text: 'legal' },
  subjectNamed: { subject: 'open', allegations: 'open', agency: 'open', name: 'identity' },
  authorityRecorded: {
    allegations: 'open',
    employer: 'open',
    authority: 'open',
    certified: 'open',
    place: 'open',
    on: 'open',
    also: 'open',
    conflicts: 'open',
  },
  routesProposed: { proposals: 'open' },
  routesConfirmed: { allegations: 'open' },
  routesOverridden: { allegation: 'open', offices: 'open', reason: 'file' },
  taskOpened: { task: 'open', kind: 'open', owner: 'open', allegations: 'open', dueAt: 'open', about: 'open' },
  taskCompleted: { task: 'open', result: 'file' },
  taskHandedOver: { task: 'open', owner: 'open' },
  sentToLegalReview: { allegations: 'open', summary: 'file' },
  legalReviewReturned: { allegations: 'open', reasons: 'file' },
  legalReviewApproved: { allegations: 'open', opinion: 'legal' },
  decisionMade: { allegation: 'open', outcome: 'open', reasons: 'file', words: 'mailbox' },
  caseClosed: {},
  officeWrote: { message: 'open', text: 'mailbox' },
  complainantWrote: { message: 'open', text: 'file' },
  contactStopped: {},
  contactPlanChanged: { plan: 'identity', mail: 'open', request: 'open' },
  sharingChanged: { name: 'open', facts: 'open', except: 'file', request: 'open' },
  complaintWithdrawn: { request: 'open' },
  withdrawalUndone: { request: 'open' },
  // What was asked holds a plan under `identity`, or whom to keep out or a reason under `file`; see RequestAsks.
  requestMade: { request: 'open', asks: 'open', takesEffectAt: 'open' },
  requestRefused: { request: 'open', words: 'mailbox' },
  codeReplaced: { lookup: 'open', verifyKey: 'open', mailboxKeyVersion: 'open' },
  clockStarted: { clock: 'open' },
  clockMet: { clock: 'open' },
  clockReopened: { clock: 'open' },
  clockReminded: { clock: 'open' },
  clockOverdue: { clock: 'open' },
  clockEscalated: { clock: 'open' },
  clockPaused: { clock: 'open', pause: 'open', cause: 'open', from: 'open', to: 'open', authority: 'file', document: 'file' },
  clockResumed: { clock: 'open', pause: 'open', to: 'open', document: 'file' },
  clockExtended: { clock: 'open', length: 'open', unit: 'open', reason: 'file', authority: 'file', words: 'mailbox' },
  clockLapsed: { clock: 'open' },
  // The day is open because rules count from it; until staff need it, only the month is.
  incidentDated: { on: 'open', reason: 'file' },
  clockRecounted: {
    clock: 'open',
    triggerAt: 'open',
    dueOn: 'open',
    dueAt: 'open',
    remindAt: 'open',
    escalateAt: 'open',
    why: 'open',
  },
  noticeQueued: { notice: 'open', kind: 'open', to: 'open', about: 'open' },
  noticeUndelivered: { notice: 'open' },
  allegationAdded: { allegation: 'open', code: 'open', reasons: 'file' },
  allegationSplit: { allegation: 'open', into: 'open', code: 'open', reasons: 'file' },
  allegationsMerged: { allegations: 'open', into: 'open', reasons: 'file' },
  allegationRetyped: { allegation: 'open', code: 'open', reasons: 'file' },
  patternNoted: { id: 'open', pattern: 'open', cases: 'open' },
} as const satisfies { [T in FactType]: { [F in Own<T>]-?: ClassOf<FactOf<T>[F]> } }
