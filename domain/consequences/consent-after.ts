import type { Case } from '../case/case.ts'
import type { Fact, FactBody } from '../case/facts.ts'
import { dateOf } from '../clocks/calendar-day.ts'
import { localDay } from '../clocks/local-day.ts'
import type { Ground } from '../commands/ground.ts'
import { maySend } from '../referrals/may-share.ts'
import { isOver } from '../referrals/referral.ts'

/** When the complainant shares less: what was prepared is stopped, and of what was sent it is put on file that they no longer want it. */
export function consentAfter(kase: Case, fact: Fact, { calendar }: Ground): readonly FactBody[] {
  if (fact.type !== 'sharingChanged' && fact.type !== 'consentRecorded') return []
  const today = dateOf(localDay(calendar.zone, Date.parse(fact.at)))
  return (kase.referrals ?? [])
    .filter((one) => (one.sentAt ? !one.consentEndedAt : !isOver(one)) && !maySend(kase, one, today))
    .map(({ id }) => ({ type: 'consentEnded' as const, referral: id }))
}
