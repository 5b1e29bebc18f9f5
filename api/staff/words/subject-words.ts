import type { Mark } from '../../../domain/subjects/subject-facts.ts'

/** What was seen of somebody nobody could name. */
export const markNames: Record<Mark, string> = {
  mask: 'Mask',
  uniform: 'Uniform',
  patch: 'Patch',
  vehicle: 'Vehicle',
  plate: 'Plate',
  badge: 'Badge',
}

/** Words of the commands around subjects, as `commandWords` has them. */
export const subjectCommandWords = {
  'describe-subject': {
    button: 'Describe an unknown subject',
    title: 'Describe somebody nobody can name',
    done: 'The description is on file, sealed.',
    hint: 'What they wore, drove and showed. Say at least one thing; leave the others empty.',
  },
  'identify-subject': {
    button: 'Identify a subject',
    title: 'Say who a subject is',
    done: 'The subject is identified. What was seen of them stays on file.',
    hint: 'Also to put right a wrong name: the earlier one stays in the facts.',
  },
  'link-subject': {
    button: 'Find in the registers',
    title: 'Say who a subject is in the registers',
    done: 'It is on file, and the routes follow what the registers say of that day.',
    hint: 'Employment, delegated authority and agreement are read as of the day it happened. Choose none twice to take it back.',
  },
  'set-operation': {
    button: 'Set the operation',
    title: 'Say in which operation it happened',
    done: 'The operation is on the case.',
    hint: 'Three complaints on one operation within 72 hours are looked at together. Choose none to take it back.',
  },
  'join-subjects': {
    button: 'Join two subjects',
    title: 'Join two subjects who are one person',
    done: 'They are one person now. Parting them undoes it.',
    hint: 'Both stay on file as they were.',
  },
  'part-subjects': {
    button: 'Part joined subjects',
    title: 'Part two subjects who were joined',
    done: 'They are two again, each with what was theirs.',
    hint: 'Undoes a joining.',
  },
}
