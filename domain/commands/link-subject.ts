import { entryOf } from '../registers/entry.ts'
import { allReasons, command, refuse } from './command.ts'

/**
 * Says who a subject is in the registers: an officer, whose employment and delegated authority as of the day then feed the route, or at
 * least an agency. Both left empty takes it back. For those who may read the register, where names are.
 */
export const linkSubject = command({
  name: 'link-subject',
  doors: ['staff'],
  roles: ['supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    subject: { kind: 'subject' },
    officer: { kind: 'entry', register: 'officers', optional: true },
    agency: { kind: 'entry', register: 'agencies', optional: true },
  },
  staleAfter: ['decisionMade', 'subjectIdentified', 'subjectLinked', 'subjectsJoined', 'subjectsParted'],
  leadsTo: 'subjectLinked',
  moves: [],

  decide(kase, { subject: id, officer, agency }, { registers }) {
    const subject = kase.subjects.find((one) => one.id === id)
    if (!subject) return refuse('no-such-subject')
    const refusal = allReasons(
      subject.joinedTo !== undefined && refuse('joined-already', null, 'subject'),
      officer !== null && !entryOf(registers, 'officers', officer) && refuse('not-in-register', null, 'officer'),
      agency !== null && !entryOf(registers, 'agencies', agency) && refuse('not-in-register', null, 'agency'),
    )
    if (refusal) return refusal
    const { link = { officer: null, agency: null } } = subject
    return link.officer === officer && link.agency === agency ? [] : [{ type: 'subjectLinked', subject: id, officer, agency }]
  },
})
