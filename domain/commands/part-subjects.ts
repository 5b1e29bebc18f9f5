import { command, refuse } from './command.ts'

/** Undoes that a subject was joined to another: they are two again, each with what was theirs. */
export const partSubjects = command({
  name: 'part-subjects',
  doors: ['staff'],
  roles: ['investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: { subject: { kind: 'subject' }, reasons: { kind: 'text', seal: 'file', max: 4000 } },
  staleAfter: ['decisionMade', 'subjectsJoined', 'subjectsParted'],
  leadsTo: 'subjectsParted',
  moves: [],

  decide(kase, { subject: id, reasons }) {
    const subject = kase.subjects.find((one) => one.id === id)
    if (!subject) return refuse('no-such-subject')
    return subject.joinedTo ? [{ type: 'subjectsParted', subject: id, reasons }] : refuse('not-joined')
  },
})
