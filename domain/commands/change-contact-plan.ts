import { steps } from '../case/case.ts'
import { asked } from '../case/requests.ts'
import { command } from './command.ts'

/** The complainant gives a new safe contact plan. It waits for staff to confirm by the earlier plan, or 72 hours. */
export const changeContactPlan = command({
  name: 'change-contact-plan',
  doors: ['public'],
  roles: [],
  stages: steps,
  fields: { plan: { kind: 'record', seal: 'identity', shape: 'contactPlan' }, mail: { kind: 'yes' } },
  staleAfter: [],
  leadsTo: 'requestMade',
  moves: [],

  decide: (kase, { plan, mail }, moment) => [asked(kase.requests.length + 1, { kind: 'contactPlan', plan, mail }, moment)],
})
