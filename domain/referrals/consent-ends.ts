import type { Case } from '../case/case.ts'
import { dateOf, dayLength, dayOf } from '../clocks/calendar-day.ts'
import { writeInstant } from '../clocks/instant.ts'
import { maySend } from './may-share.ts'
import { isOver, type Referral } from './referral.ts'

/**
 * Instants at which a consent that was given until a day has run out for a referral that was prepared and not sent: what is prepared
 * stops by itself. What was sent in time was sent rightly. Noon UTC of the next day, early morning in all our offices.
 */
export const consentEnds = (kase: Case): readonly { at: string; referral: string }[] =>
  (kase.referrals ?? []).flatMap((one) => {
    const until = kase.consents?.find(({ office }) => office === one.office)?.until
    if (!until || !waits(one)) return []
    const next = dayOf(until) + 1
    return maySend(kase, one, dateOf(next)) ? [] : [{ at: writeInstant((next + 1 / 2) * dayLength), referral: one.id }]
  })

const waits = (one: Referral): boolean => one.sentAt === null && !isOver(one)
