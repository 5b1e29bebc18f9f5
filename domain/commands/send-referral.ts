import { maySend } from '../referrals/may-share.ts'
import { referralWays } from '../referrals/referral.ts'
import { command, refuse } from './command.ts'
import { referralOf } from './referral-of.ts'

/** Says that a referral went out, and how. The consent is asked for again: it may have ended since the package was made. */
export const sendReferral = command({
  name: 'send-referral',
  doors: ['staff'],
  roles: ['investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: { referral: { kind: 'referral' }, way: { kind: 'choice', of: referralWays } },
  staleAfter: ['sharingChanged', 'consentRecorded', 'consentEnded'],
  leadsTo: 'referralSent',
  moves: [],

  decide(kase, { referral: id, way }, { today }) {
    const referral = referralOf(kase, id)
    if ('refused' in referral) return referral
    const { office } = referral
    if (referral.stoppedAt) return refuse('referral-over', { office })
    if (referral.sentAt) return refuse('referral-sent', { office })
    if (!kase.routing?.[referral.allegation]?.settled?.offices.includes(office)) return refuse('not-on-the-route', { office })
    if (!maySend(kase, referral, today)) return refuse('consent-over', { office })
    return [{ type: 'referralSent', referral: id, way }]
  },
})
