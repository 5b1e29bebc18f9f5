import type { Sealed } from '../complaint/sealed.ts'
import type { RouteOffice } from '../routing/offices.ts'

/** What goes to an office: everything, or everything without whoever complained. */
export const referralShares = ['withName', 'withoutName'] as const
export type ReferralShare = (typeof referralShares)[number]

/** What the complainant said about one office. */
export const consentChoices = ['withName', 'withoutName', 'doNotShare'] as const
export type ConsentChoice = (typeof consentChoices)[number]

/** The newest word of the complainant about an office. `until`: the last day it holds, null for as long as they say nothing else. */
export type Consent = { office: RouteOffice; choice: ConsentChoice; until: string | null; at: string; by: string }

export const referralWays = ['portal', 'email', 'mail', 'phone', 'inPerson'] as const
export type ReferralWay = (typeof referralWays)[number]

/** What an office says to a referral. After all but the first nothing more is awaited from it. */
export const referralAnswers = ['acceptedIt', 'declinedIt', 'returnedIt', 'toldOutcome'] as const
export type ReferralAnswer = (typeof referralAnswers)[number]

/**
 * An allegation sent on to one office. It stands beside the allegation's own step: what is referred may be investigated here as well, and
 * no answer to it closes anything.
 */
export type Referral = {
  id: string
  allegation: string
  office: RouteOffice
  shares: ReferralShare
  letter: Sealed<'file'>
  summary: Sealed<'file'>
  /** Who complained, for an office that may know. */
  person: Sealed<'identity'> | null
  preparedAt: string
  sentAt: string | null
  way: ReferralWay | null
  acknowledgedAt: string | null
  answer: ReferralAnswer | null
  answeredAt: string | null
  /** How often its status was asked, and when last. */
  asked: number
  askedAt: string | null
  /** Never sent: taken back, or the complainant no longer wants it. */
  stoppedAt: string | null
  /** It was sent, and since then the complainant no longer wants it shared like this. */
  consentEndedAt: string | null
  /** Its silence was brought before the committee. */
  committeeAt: string | null
}

export const referralStates = ['prepared', 'stopped', 'sent', 'acknowledged', ...referralAnswers] as const
export type ReferralState = (typeof referralStates)[number]

export const stateOf = ({ stoppedAt, sentAt, acknowledgedAt, answer }: Referral): ReferralState =>
  stoppedAt ? 'stopped' : (answer ?? (acknowledgedAt ? 'acknowledged' : sentAt ? 'sent' : 'prepared'))

/** Nothing more is awaited: it was never sent, or the office has said its last word. */
export const isOver = ({ stoppedAt, answer }: Pick<Referral, 'stoppedAt' | 'answer'>): boolean =>
  stoppedAt !== null || (answer !== null && answer !== 'acceptedIt')

/** Sent, and an answer is still awaited. */
export const isAwaited = (referral: Referral): boolean => referral.sentAt !== null && !isOver(referral)
