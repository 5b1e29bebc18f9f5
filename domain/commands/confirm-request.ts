import { steps } from '../case/case.ts'
import { granted } from '../case/requests.ts'
import { command, refuse } from './command.ts'

/** Staff confirmed with the complainant, by the earlier contact plan, that the wish is theirs: it takes effect at once. */
export const confirmRequest = command({
  name: 'confirm-request',
  doors: ['staff'],
  roles: ['hotline', 'triage', 'investigator', 'supervisor'],
  stages: steps,
  fields: { request: { kind: 'request' } },
  staleAfter: [],
  leadsTo: 'contactPlanChanged',
  moves: [],

  decide(kase, { request: id }) {
    const request = kase.requests.find((one) => one.id === id)
    if (!request) return refuse('no-such-request')
    if (request.endedAt) return refuse('request-ended')
    return [granted(request)]
  },
})
