import { steps } from '../case/case.ts'
import { command } from './command.ts'

/** The complainant writes to the office, by code. It only goes in: nobody reads it back with the code. */
export const writeMessage = command({
  name: 'write-message',
  doors: ['public'],
  roles: [],
  stages: steps,
  fields: { text: { kind: 'text', seal: 'file', max: 10_000 } },
  staleAfter: [],
  leadsTo: 'complainantWrote',
  moves: [],

  decide: (kase, { text }) => [{ type: 'complainantWrote', message: `m${kase.written + 1}`, text }],
})
