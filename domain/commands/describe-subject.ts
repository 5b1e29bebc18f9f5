import { subjectAgencies } from '../case/subject-agencies.ts'
import { marks } from '../subjects/subject-facts.ts'
import { command, refuse } from './command.ts'

/** Puts on file somebody nobody can name yet: what they wore, drove and showed, each sealed like a name. */
export const describeSubject = command({
  name: 'describe-subject',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    allegations: { kind: 'allegations', at: ['triage', 'investigation', 'legalReview', 'resolution'] },
    agency: { kind: 'choice', of: subjectAgencies },
    mask: { kind: 'text', seal: 'identity', max: 500, optional: true },
    uniform: { kind: 'text', seal: 'identity', max: 500, optional: true },
    patch: { kind: 'text', seal: 'identity', max: 500, optional: true },
    vehicle: { kind: 'text', seal: 'identity', max: 500, optional: true },
    plate: { kind: 'text', seal: 'identity', max: 500, optional: true },
    badge: { kind: 'text', seal: 'identity', max: 500, optional: true },
  },
  staleAfter: ['decisionMade'],
  leadsTo: 'subjectDescribed',
  moves: [],

  decide(kase, { allegations, agency, ...seen }) {
    if (marks.every((mark) => seen[mark] === null)) return refuse('nothing-described')
    return [{ type: 'subjectDescribed', subject: `s${kase.subjects.length + 1}`, allegations, agency, ...seen }]
  },
})
