import { routeOfficeCodes } from '../routing/offices.ts'
import { conflictsOf } from '../routing/routing-facts.ts'
import { allReasons, command, refuse } from './command.ts'

/** Sends an allegation elsewhere than the rules say, with the reason. Not even so to the subject's own unit; and no clock begins anew. */
export const overrideRoutes = command({
  name: 'override-routes',
  doors: ['staff'],
  roles: ['supervisor', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    allegation: { kind: 'allegation', at: ['triage', 'investigation', 'legalReview', 'resolution'] },
    offices: { kind: 'choices', of: routeOfficeCodes },
    reason: { kind: 'text', seal: 'file', max: 4000 },
  },
  staleAfter: ['routesProposed', 'routesConfirmed', 'routesOverridden'],
  leadsTo: 'routesOverridden',
  moves: [],

  decide(kase, { allegation, offices, reason }) {
    const routing = kase.routing?.[allegation]
    if (!routing) return refuse('no-route-proposed')
    const own = offices.filter((office) => conflictsOf(routing).includes(office))
    return (
      allReasons(...own.map((office) => refuse('route-to-own-unit', { office }, 'offices'))) ?? [
        { type: 'routesOverridden', allegation, offices, reason },
      ]
    )
  },
})
