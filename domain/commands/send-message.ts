import { steps } from '../case/case.ts'
import { command } from './command.ts'

/** Writes to the complainant's mailbox, in plain words. Only they and the office can read it. */
export const sendMessage = command({
  name: 'send-message',
  doors: ['staff'],
  roles: ['hotline', 'triage', 'investigator', 'supervisor', 'lead'],
  stages: steps,
  fields: { text: { kind: 'text', seal: 'mailbox', max: 4000 } },
  staleAfter: [],
  leadsTo: 'officeWrote',
  moves: [],

  decide: (kase, { text }) => [{ type: 'officeWrote', message: `m${kase.written + 1}`, text }],
})
