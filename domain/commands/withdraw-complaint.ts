import { steps } from '../case/case.ts'
import { asked, waiting } from '../case/requests.ts'
import { command } from './command.ts'

/** The complainant asks that the office stop. It waits for staff or 72 hours. Too late, it is still put on file and someone looks at it. */
export const withdrawComplaint = command({
  name: 'withdraw-complaint',
  doors: ['public'],
  roles: [],
  stages: steps,
  fields: { reason: { kind: 'text', seal: 'file', max: 2000, optional: true } },
  staleAfter: [],
  leadsTo: 'requestMade',
  moves: [],

  decide(kase, { reason }, moment) {
    if (kase.withdrawnAt || waiting(kase.requests, 'withdrawal')) return []
    return [asked(kase.requests.length + 1, { kind: 'withdrawal', reason }, moment)]
  },
})
