import type { Case } from '../case/case.ts'
import { type RouteOffice, type RouteOfficeKind, routeOffices } from '../routing/offices.ts'
import type { ReferralShare } from './referral.ts'

/**
 * The most an office may get on a day (local, YYYY-MM-DD): the complainant's newest word about that very office if it still holds, else
 * what they ticked for offices of its kind. A name they never want shared is never shared. Our own committee reads the docket and gets
 * nothing. Each copy that leaves needs consent to share identity, or goes without.
 */
export function mayShare(kase: Pick<Case, 'sharing' | 'consents'>, office: RouteOffice, on: string): ReferralShare | 'nothing' {
  const { reader, ours }: RouteOfficeKind = routeOffices[office]
  if (ours) return 'nothing'
  const said = kase.consents?.find((one) => one.office === office && (one.until === null || on <= one.until))
  if (said?.choice === 'doNotShare') return 'nothing'
  if (said) return said.choice === 'withName' && kase.sharing.name !== 'never' ? 'withName' : 'withoutName'
  if (!reader || !kase.sharing.facts.includes(reader)) return 'nothing'
  return kase.sharing.name === 'yes' ? 'withName' : 'withoutName'
}

/** Whether so much may go to an office on a day. */
export const maySend = (
  kase: Pick<Case, 'sharing' | 'consents'>,
  { office, shares }: { office: RouteOffice; shares: ReferralShare },
  on: string,
): boolean => {
  const most = mayShare(kase, office, on)
  return most === 'withName' || most === shares
}
