import type { Sealed } from '../complaint/sealed.ts'
import type { RouteOffice } from '../routing/offices.ts'
import type { ConsentChoice, ReferralAnswer, ReferralShare, ReferralWay } from './referral.ts'

/** What can happen between the office and another one about an allegation, and what the complainant says about it. */
export type ReferralFact =
  | { type: 'consentRecorded'; office: RouteOffice; choice: ConsentChoice; until: string | null; words: Sealed<'file'> }
  | {
      type: 'referralPrepared'
      referral: string
      allegation: string
      office: RouteOffice
      shares: ReferralShare
      letter: Sealed<'file'>
      summary: Sealed<'file'>
      person: Sealed<'identity'> | null
    }
  | { type: 'referralStopped'; referral: string; reason: Sealed<'file'> }
  | { type: 'referralSent'; referral: string; way: ReferralWay }
  | { type: 'referralAcknowledged'; referral: string; theirs: Sealed<'file'> | null }
  | { type: 'referralAnswered'; referral: string; answer: ReferralAnswer; text: Sealed<'file'> }
  | { type: 'referralStatusAsked'; referral: string; text: Sealed<'file'> | null }
  | { type: 'consentEnded'; referral: string }
  | { type: 'silenceToldCommittee'; referral: string }
