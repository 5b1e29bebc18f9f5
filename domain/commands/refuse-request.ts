import { steps } from '../case/case.ts'
import { command, refuse } from './command.ts'

/** The complainant says the wish was not theirs, or staff could not believe it: nothing changes, and the mailbox says so. */
export const refuseRequest = command({
  name: 'refuse-request',
  doors: ['staff'],
  roles: ['hotline', 'triage', 'investigator', 'supervisor'],
  stages: steps,
  fields: { request: { kind: 'request' }, words: { kind: 'text', seal: 'mailbox', max: 4000 } },
  staleAfter: [],
  leadsTo: 'requestRefused',
  moves: [],

  decide(kase, { request: id, words }) {
    const request = kase.requests.find((one) => one.id === id)
    if (!request) return refuse('no-such-request')
    return request.endedAt ? refuse('request-ended') : [{ type: 'requestRefused', request: id, words }]
  },
})
