import { steps } from '../case/case.ts'
import { command } from './command.ts'
import { awaitedReferral } from './referral-of.ts'

/** The other office says that it has the referral, perhaps with a number of its own. Also after our case was closed. */
export const recordAcknowledgement = command({
  name: 'record-acknowledgement',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor', 'lead'],
  stages: steps,
  fields: { referral: { kind: 'referral' }, theirs: { kind: 'text', seal: 'file', max: 500, optional: true } },
  staleAfter: [],
  leadsTo: 'referralAcknowledged',
  moves: [],

  decide(kase, { referral: id, theirs }) {
    const referral = awaitedReferral(kase, id)
    if ('refused' in referral) return referral
    return referral.acknowledgedAt ? [] : [{ type: 'referralAcknowledged', referral: id, theirs }]
  },
})
