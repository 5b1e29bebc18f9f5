import { steps } from '../case/case.ts'
import { command } from './command.ts'

/** Adds a note only legal reviewers can read: lawyer and office, nobody else. */
export const addPrivilegedNote = command({
  name: 'add-privileged-note',
  doors: ['staff'],
  roles: ['legal'],
  stages: steps,
  fields: { text: { kind: 'text', seal: 'legal', max: 10_000 } },
  staleAfter: [],
  leadsTo: 'privilegedNoteAdded',
  moves: [],

  decide: (kase, { text }) => [{ type: 'privilegedNoteAdded', note: `n${kase.written + 1}`, text }],
})
