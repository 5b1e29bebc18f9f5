import { subjectAgencies } from '../case/subject-agencies.ts'
import { command } from './command.ts'

/** Says whom allegations are about: the agency openly, the name or what is known of the person sealed. */
export const nameSubject = command({
  name: 'name-subject',
  doors: ['staff'],
  roles: ['investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    allegations: { kind: 'allegations', at: ['triage', 'investigation', 'legalReview', 'resolution'] },
    agency: { kind: 'choice', of: subjectAgencies },
    name: { kind: 'text', seal: 'identity', max: 500 },
  },
  staleAfter: ['decisionMade'],
  leadsTo: 'subjectNamed',
  moves: [],

  decide: (kase, { allegations, agency, name }) => [
    { type: 'subjectNamed', subject: `s${kase.subjects.length + 1}`, allegations, agency, name },
  ],
})
