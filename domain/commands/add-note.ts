import { steps } from '../case/case.ts'
import { command } from './command.ts'

/** Adds a note to the file. Notes are never changed or removed. */
export const addNote = command({
  name: 'add-note',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor', 'legal', 'lead'],
  stages: steps,
  fields: { text: { kind: 'text', seal: 'file', max: 10_000 } },
  staleAfter: [],
  leadsTo: 'noteAdded',
  moves: [],

  decide: (kase, { text }) => [{ type: 'noteAdded', note: `n${kase.written + 1}`, text }],
})
