import type { Case } from '../case/case.ts'
import { mayShare } from '../referrals/may-share.ts'
import { isOver, type ReferralShare, referralShares } from '../referrals/referral.ts'
import { type RouteOffice, type RouteOfficeKind, routeOffices } from '../routing/offices.ts'
import { allReasons, command, type Refusal, refuse } from './command.ts'

/**
 * Makes the package for one office of an allegation's route: the letter, and a summary of what may be shared. Without consent to share who
 * complained it goes without that; without consent to share the facts it does not go.
 */
export const prepareReferral = command({
  name: 'prepare-referral',
  doors: ['staff'],
  roles: ['investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    allegation: { kind: 'allegation', at: ['triage', 'investigation', 'legalReview', 'resolution'] },
    office: { kind: 'routeOffice' },
    shares: { kind: 'choice', of: referralShares },
    letter: { kind: 'text', seal: 'file', max: 10_000 },
    summary: { kind: 'text', seal: 'file', max: 10_000 },
    person: { kind: 'text', seal: 'identity', max: 1000, optional: true },
  },
  staleAfter: ['sharingChanged', 'consentRecorded', 'routesConfirmed', 'routesOverridden', 'referralPrepared'],
  leadsTo: 'referralPrepared',
  moves: [],

  decide(kase, { allegation, office: code, shares, letter, summary, person }, { today }) {
    const office = kase.routing?.[allegation]?.settled?.offices.find((one) => one === code)
    const elsewhere = refuse('not-on-the-route', { office: code }, 'office')
    const refusal = allReasons(
      office ? whyNotTo(kase, { allegation, office, shares }, today) : elsewhere,
      (shares === 'withName') !== (person !== null) && refuse(person === null ? 'name-missing' : 'name-in-package', null, 'person'),
    )
    if (refusal || !office) return refusal ?? elsewhere
    const referral = `f${(kase.referrals?.length ?? 0) + 1}`
    return [{ type: 'referralPrepared', referral, allegation, office, shares, letter, summary, person }]
  },
})

type To = { allegation: string; office: RouteOffice; shares: ReferralShare }

/** Why nothing, or not this much, goes to an office of the route. */
function whyNotTo(kase: Case, { allegation, office, shares }: To, today: string): Refusal | undefined {
  const { ours }: RouteOfficeKind = routeOffices[office]
  if (ours) return refuse('office-reads-the-docket', { office }, 'office')
  const most = mayShare(kase, office, today)
  const isOpen = kase.referrals?.some((one) => one.allegation === allegation && one.office === office && !isOver(one))
  return allReasons(
    isOpen && refuse('referral-exists', { office }, 'office'),
    most === 'nothing' && refuse('no-consent-to-share', { office }, 'office'),
    most === 'withoutName' && shares === 'withName' && refuse('no-consent-to-name', { office }, 'shares'),
  )
}
