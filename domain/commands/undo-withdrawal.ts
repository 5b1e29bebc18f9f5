import { steps } from '../case/case.ts'
import { waiting } from '../case/requests.ts'
import { command } from './command.ts'

/** The complainant wants the office to go on after all. Being late is no reason to refuse it: then someone looks at what was done meanwhile. */
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
    const tookEffect = kase.withdrawnAt ? kase.requests.findLast((request) => request.asks.kind === 'withdrawal') : undefined
    const withdrawal = waiting(kase.requests, 'withdrawal') ?? tookEffect
    return withdrawal ? [{ type: 'withdrawalUndone', request: withdrawal.id }] : []
  },
})
