import { mayShare } from '../referrals/may-share.ts'
import { isOver, referralShares } from '../referrals/referral.ts'
import { type RouteOfficeKind, routeOffices } from '../routing/offices.ts'
import { command, refuse } from './command.ts'

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
    if (!office) return refuse('not-on-the-route', { office: code })
    const { ours }: RouteOfficeKind = routeOffices[office]
    if (ours) return refuse('office-reads-the-docket', { office })
    if (kase.referrals?.some((one) => one.allegation === allegation && one.office === office && !isOver(one)))
      return refuse('referral-exists', { office })
    const most = mayShare(kase, office, today)
    if (most === 'nothing') return refuse('no-consent-to-share', { office })
    if (shares === 'withName' && most !== 'withName') return refuse('no-consent-to-name', { office })
    if ((shares === 'withName') !== (person !== null)) return refuse(person === null ? 'name-missing' : 'name-in-package')
    const referral = `f${(kase.referrals?.length ?? 0) + 1}`
    return [{ type: 'referralPrepared', referral, allegation, office, shares, letter, summary, person }]
  },
})
