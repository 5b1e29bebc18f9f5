import { isOver, referralAnswers } from '../../../domain/referrals/referral.ts'
import type { RouteOffice } from '../../../domain/routing/offices.ts'
import type { DocketCase } from '../../../store/oversight/docket.ts'

/** How a referral stands for the committee. `silent`: no sign came, and the head of the office was told in vain. */
export const docketReferralStates = ['sent', 'acknowledged', 'silent', ...referralAnswers] as const
export type DocketReferral = { office: RouteOffice; state: (typeof docketReferralStates)[number]; weeks: number }

type Found = NonNullable<DocketCase['case']['referrals']>[number]

const weekMs = 7 * 86_400_000

/** A referral that went out, with the whole weeks since. What was never sent is not the committee’s. */
export function docketReferral(one: Found, asOf: string): DocketReferral[] {
  if (!one.sentAt) return []
  const weeks = Math.max(0, Math.floor((Date.parse(asOf) - Date.parse(one.sentAt)) / weekMs))
  if (one.committeeAt && !isOver(one)) return [{ office: one.office, state: 'silent', weeks }]
  return [{ office: one.office, state: one.answer ?? (one.acknowledgedAt ? 'acknowledged' : 'sent'), weeks }]
}
