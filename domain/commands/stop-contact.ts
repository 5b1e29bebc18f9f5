import { steps } from '../case/case.ts'
import { command } from './command.ts'

/** The complainant wants no mail, call or letter any more and will use the code. Holds at once. */
export const stopContact = command({
  name: 'stop-contact',
  doors: ['public'],
  roles: [],
  stages: steps,
  fields: {},
  staleAfter: [],
  leadsTo: 'contactStopped',
  moves: [],

  decide: (kase) => (kase.contact.stopped ? [] : [{ type: 'contactStopped' }]),
})
