import { entryOf } from '../registers/entry.ts'
import { command, refuse } from './command.ts'

/** Says in which operation of the register it happened, or takes that back. Cases that share one are looked at together (U11). */
export const setOperation = command({
  name: 'set-operation',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: { operation: { kind: 'entry', register: 'operations', optional: true } },
  staleAfter: ['operationSet'],
  leadsTo: 'operationSet',
  moves: [],

  decide(kase, { operation: id }, { registers }) {
    if (id === null) return kase.operation ? [{ type: 'operationSet', operation: null }] : []
    const entry = entryOf(registers, 'operations', id)
    if (!entry) return refuse('not-in-register')
    return kase.operation?.entry === id ? [] : [{ type: 'operationSet', operation: { entry: id, name: entry.open.name ?? '' } }]
  },
})
