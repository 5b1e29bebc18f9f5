import { maySend } from '../referrals/may-share.ts'
import { referralWays } from '../referrals/referral.ts'
import { allReasons, command, refuse } from './command.ts'
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
    const refusal = allReasons(
      !kase.routing?.[referral.allegation]?.settled?.offices.includes(office) && refuse('not-on-the-route', { office }, 'referral'),
      !maySend(kase, referral, today) && refuse('consent-over', { office }, 'referral'),
    )
    return refusal ?? [{ type: 'referralSent', referral: id, way }]
  },
})
