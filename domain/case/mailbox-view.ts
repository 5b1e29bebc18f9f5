import type { AllegationCode } from '../allegations/taxonomy.ts'
import type { Confidence } from '../clocks/rule.ts'
import type { Step } from './case.ts'
import type { Channel, RequestAsks } from './facts.ts'
import type { Outcome } from './outcomes.ts'

/**
 * What a person sees with their code: where each part stands, the office's words, and that their own words arrived. Never names,
 * legal notes or the story. Sealed under the key from the code; the rules that make it see to that.
 */
export type MailboxView = {
  caseId: string
  reference: string
  channel: Channel
  receivedAt: string
  stage: Step
  /** The next thing the office owes them, as a local date of the office. */
  next: { owed: NextOwed; by: string; late: boolean } | null
  parts: readonly MailboxPart[]
  /** Oldest first: ours in full, theirs only as "sent". */
  messages: readonly MailboxMessage[]
  /** Wishes that wait for staff or for their 72 hours. */
  waiting: readonly { kind: RequestAsks['kind']; madeAt: string; takesEffectAt: string }[]
  /** Commands of theirs that were refused, with the refusal's code. */
  refused: readonly { at: string; command: string; code: string }[]
  /** Where else they can go and until when, nearest first, and where at any time; not in mailboxes from before it was told. */
  windows?: readonly ToldWindow[]
  openWays?: readonly string[]
  contactSetAt: string
  contactStopped: boolean
  sharingSetAt: string
  withdrawnAt: string | null
  closedAt: string | null
  happened: readonly { at: string; what: Happening }[]
}

/** A rule by which they can go elsewhere until a local date of the office. `onlyMonth`: counted from the first day it can have happened. */
export type ToldWindow = { rule: string; by: string; checked: Confidence; onlyMonth: boolean }

export const nextOwed = ['acknowledge', 'triage', 'assign', 'investigate', 'legal-review', 'outcome-notice'] as const
export type NextOwed = (typeof nextOwed)[number]

export type MailboxPart = { code: AllegationCode; step: Step; outcome: Outcome | null; words: string | null }

export type MailboxMessage =
  | { id: string; from: 'office'; at: string; text: string }
  | { id: string; from: 'you'; at: string; kind: 'message' | 'contact' | 'sharing' | 'withdrawal' }

/** Public steps of a case, in words a person follows. */
export const happenings = [
  'received',
  'acknowledged',
  'accepted',
  'declined',
  'assigned',
  'legalReview',
  'backToInvestigation',
  'approved',
  'decided',
  'withdrawn',
  'closed',
] as const
export type Happening = (typeof happenings)[number]
