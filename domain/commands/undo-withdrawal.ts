import { steps } from '../case/case.ts'
import { command, refuse } from './command.ts'

/** The complainant wants the office to go on after all: possible until the withdrawal has taken effect. */
export const undoWithdrawal = command({
  name: 'undo-withdrawal',
  doors: ['public'],
  roles: [],
  stages: steps,
  fields: {},
  staleAfter: [],
  leadsTo: 'withdrawalUndone',
  moves: [],

  decide(kase) {
    const waiting = kase.requests.find((request) => request.asks.kind === 'withdrawal' && !request.endedAt)
    if (waiting) return [{ type: 'withdrawalUndone', request: waiting.id }]
    return kase.withdrawnAt ? refuse('withdrawal-took-effect') : []
  },
})
