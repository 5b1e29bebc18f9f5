import { firstContact } from '../urgency/actions.ts'
import { contactResults } from '../urgency/urgency-facts.ts'
import { command, refuse } from './command.ts'

/** Says that somebody spoke to the person, or tried to. Only speaking to them meets the limit; a try goes on file and it runs on. */
export const recordFirstContact = command({
  name: 'record-first-contact',
  doors: ['staff'],
  roles: ['hotline', 'triage', 'investigator', 'supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    result: { kind: 'choice', of: contactResults },
    text: { kind: 'text', seal: 'file', max: 4000 },
  },
  staleAfter: [],
  leadsTo: 'firstContactRecorded',
  moves: [],

  decide(kase, { result, text }) {
    const owed = kase.clocks.some((clock) => clock.rule === firstContact && !clock.metAt)
    return owed ? [{ type: 'firstContactRecorded', result, text }] : refuse('no-first-contact-owed')
  },
})
