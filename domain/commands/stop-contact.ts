import { steps } from '../case/case.ts'
import { waiting } from '../case/requests.ts'
import { command } from './command.ts'

/** The complainant wants no mail, call or letter any more and will use the code. Holds at once, over a new plan that still waits too. */
export const stopContact = command({
  name: 'stop-contact',
  doors: ['public'],
  roles: [],
  stages: steps,
  fields: {},
  staleAfter: [],
  leadsTo: 'contactStopped',
  moves: [],

  decide: ({ contact, requests }) => (contact.stopped && !waiting(requests, 'contactPlan') ? [] : [{ type: 'contactStopped' }]),
})
