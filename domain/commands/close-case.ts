import { command, refuse } from './command.ts'

/** Closes every decided allegation and tells the complainant the outcome. Refused while one is undecided. */
export const closeCase = command({
  name: 'close-case',
  doors: ['staff'],
  roles: ['supervisor', 'lead'],
  stages: ['resolution'],
  fields: {},
  staleAfter: ['decisionMade', 'complainantWrote'],
  leadsTo: 'caseClosed',
  moves: [{ from: 'resolution', to: 'closed' }],

  decide(kase) {
    const open = kase.allegations.filter((a) => a.step !== 'closed')
    const undecided = open.filter((a) => a.step !== 'resolution' || !a.decision)
    const [first] = undecided
    if (first) return refuse('allegation-undecided', { undecided: undecided.length, of: open.length, allegation: first.code })
    return [{ type: 'caseClosed' }]
  },
})
