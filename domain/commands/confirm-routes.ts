import { command, refuse } from './command.ts'

/** A person looked at where allegations go by the rules, and it is right. */
export const confirmRoutes = command({
  name: 'confirm-routes',
  doors: ['staff'],
  roles: ['supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: { allegations: { kind: 'allegations', at: ['triage', 'investigation', 'legalReview', 'resolution'] } },
  staleAfter: ['routesProposed', 'routesOverridden'],
  leadsTo: 'routesConfirmed',
  moves: [],

  decide(kase, { allegations }) {
    if (allegations.some((id) => !kase.routing?.[id])) return refuse('no-route-proposed')
    const waiting = allegations.filter((id) => kase.routing?.[id]?.waits)
    return waiting.length === 0 ? [] : [{ type: 'routesConfirmed', allegations: waiting }]
  },
})
