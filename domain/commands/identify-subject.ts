import { subjectAgencies } from '../case/subject-agencies.ts'
import { command, refuse } from './command.ts'

/** Says who somebody is who was not known, or was taken for somebody else. What was seen of them stays on file. */
export const identifySubject = command({
  name: 'identify-subject',
  doors: ['staff'],
  roles: ['investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    subject: { kind: 'subject' },
    agency: { kind: 'choice', of: subjectAgencies },
    name: { kind: 'text', seal: 'identity', max: 500 },
    reasons: { kind: 'text', seal: 'file', max: 4000 },
  },
  staleAfter: ['decisionMade', 'subjectIdentified', 'subjectsJoined', 'subjectsParted'],
  leadsTo: 'subjectIdentified',
  moves: [],

  decide: (kase, { subject, agency, name, reasons }) =>
    kase.subjects.some((one) => one.id === subject)
      ? [{ type: 'subjectIdentified', subject, agency, name, reasons }]
      : refuse('no-such-subject'),
})
