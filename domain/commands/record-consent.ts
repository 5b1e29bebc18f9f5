import { consentChoices } from '../referrals/referral.ts'
import { routeOfficeCodes } from '../routing/offices.ts'
import { allReasons, command, refuse } from './command.ts'

/** Puts on file what the complainant said about one office, and until when. It goes before what they ticked for offices of its kind. */
export const recordConsent = command({
  name: 'record-consent',
  doors: ['staff'],
  roles: ['hotline', 'triage', 'investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    office: { kind: 'choice', of: routeOfficeCodes },
    choice: { kind: 'choice', of: consentChoices },
    until: { kind: 'date', optional: true },
    words: { kind: 'text', seal: 'file', max: 2000 },
  },
  staleAfter: ['sharingChanged', 'consentRecorded'],
  leadsTo: 'consentRecorded',
  moves: [],

  decide(kase, { office, choice, until, words }, { today }) {
    const refusal = allReasons(
      until !== null && until < today && refuse('date-passed', { on: until }, 'until'),
      choice === 'withName' && kase.sharing.name === 'never' && refuse('name-never-shared', null, 'choice'),
    )
    return refusal ?? [{ type: 'consentRecorded', office, choice, until, words }]
  },
})
