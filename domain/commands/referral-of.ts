import type { Case } from '../case/case.ts'
import { isOver, type Referral } from '../referrals/referral.ts'
import { type Refusal, refuse } from './command.ts'

/** The referral a command names, or that there is none. */
export const referralOf = (kase: Case, id: string): Referral | Refusal =>
  kase.referrals?.find((one) => one.id === id) ?? refuse('no-such-referral')

/** The same if an answer to it is still awaited; else why none is. */
export function awaitedReferral(kase: Case, id: string): Referral | Refusal {
  const referral = referralOf(kase, id)
  if ('refused' in referral) return referral
  if (isOver(referral)) return refuse('referral-over', { office: referral.office })
  return referral.sentAt ? referral : refuse('referral-not-sent', { office: referral.office })
}
