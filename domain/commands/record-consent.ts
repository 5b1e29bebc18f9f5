import { consentChoices } from '../referrals/referral.ts'
import { routeOfficeCodes } from '../routing/offices.ts'
import { command, refuse } from './command.ts'

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
    if (until && until < today) return refuse('date-passed', { on: until })
    if (choice === 'withName' && kase.sharing.name === 'never') return refuse('name-never-shared')
    return [{ type: 'consentRecorded', office, choice, until, words }]
  },
})
