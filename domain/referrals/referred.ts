import type { Case } from '../case/case.ts'
import { narrows } from '../case/requests.ts'
import type { Referral } from './referral.ts'
import type { ReferralFact } from './referral-facts.ts'

type At = { at: string; by: string }

/** The case after something happened to its referrals. No allegation moves by it, and none is closed. */
export function referred(kase: Case, fact: ReferralFact & At): Case {
  const { at } = fact
  switch (fact.type) {
    case 'consentRecorded':
      return consented(kase, fact)
    case 'referralPrepared':
      return { ...kase, referrals: [...(kase.referrals ?? []), prepared(fact)] }
    case 'referralStopped':
      return change(kase, fact.referral, () => ({ stoppedAt: at }))
    case 'referralSent':
      return change(kase, fact.referral, () => ({ sentAt: at, way: fact.way }))
    case 'referralAcknowledged':
      return change(kase, fact.referral, () => ({ acknowledgedAt: at, committeeAt: null }))
    case 'referralAnswered':
      return change(kase, fact.referral, () => ({ answer: fact.answer, answeredAt: at, committeeAt: null }))
    case 'referralStatusAsked':
      return change(kase, fact.referral, ({ asked }) => ({ asked: asked + 1, askedAt: at }))
    case 'consentEnded':
      return change(kase, fact.referral, ({ sentAt }) => (sentAt ? { consentEndedAt: at } : { stoppedAt: at }))
    case 'silenceToldCommittee':
      return change(kase, fact.referral, () => ({ committeeAt: at }))
  }
}

/** The consents that are left when the complainant shares less: what they gave office by office must be asked again, a no stays. */
export const consentsAfter = (kase: Case, sharing: Parameters<typeof narrows>[1]): Pick<Case, 'consents'> =>
  kase.consents && narrows(kase.sharing, sharing) ? { consents: kase.consents.filter(({ choice }) => choice === 'doNotShare') } : {}

const consented = (kase: Case, { office, choice, until, at, by }: Extract<ReferralFact, { type: 'consentRecorded' }> & At): Case => ({
  ...kase,
  consents: [...(kase.consents ?? []).filter((one) => one.office !== office), { office, choice, until, at, by }],
})

const prepared = ({ referral, allegation, office, shares, letter, summary, person, at }: PreparedAt): Referral => ({
  id: referral,
  allegation,
  office,
  shares,
  letter,
  summary,
  person,
  preparedAt: at,
  sentAt: null,
  way: null,
  acknowledgedAt: null,
  answer: null,
  answeredAt: null,
  asked: 0,
  askedAt: null,
  stoppedAt: null,
  consentEndedAt: null,
  committeeAt: null,
})
type PreparedAt = Extract<ReferralFact, { type: 'referralPrepared' }> & At

const change = (kase: Case, id: string, to: (one: Referral) => Partial<Referral>): Case =>
  kase.referrals ? { ...kase, referrals: kase.referrals.map((one) => (one.id === id ? { ...one, ...to(one) } : one)) } : kase
