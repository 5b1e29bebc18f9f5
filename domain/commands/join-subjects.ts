import { allReasons, command, refuse } from './command.ts'

/** Says that two subjects are one person. Both stay on file as they were, and parting them again undoes it. */
export const joinSubjects = command({
  name: 'join-subjects',
  doors: ['staff'],
  roles: ['investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    subject: { kind: 'subject' },
    into: { kind: 'subject' },
    reasons: { kind: 'text', seal: 'file', max: 4000 },
  },
  staleAfter: ['decisionMade', 'subjectIdentified', 'subjectsJoined', 'subjectsParted'],
  leadsTo: 'subjectsJoined',
  moves: [],

  decide(kase, { subject: id, into, reasons }) {
    const subject = kase.subjects.find((one) => one.id === id)
    const target = kase.subjects.find((one) => one.id === into)
    if (!subject || !target) return refuse('no-such-subject', null, subject ? 'into' : 'subject')
    const refusal = allReasons(
      id === into && refuse('joined-to-itself', null, 'into'),
      (subject.joinedTo ?? target.joinedTo) !== undefined && refuse('joined-already', null, 'subject'),
    )
    return refusal ?? [{ type: 'subjectsJoined', subject: id, into, reasons }]
  },
})
