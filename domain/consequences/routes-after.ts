import type { Case } from '../case/case.ts'
import type { Fact, FactBody } from '../case/facts.ts'
import type { Ground } from '../commands/ground.ts'
import { changesRoutes } from '../routing/changes-routes.ts'
import { newRoutes } from '../routing/new-routes.ts'
import { routingOf } from '../routing/routing-facts.ts'

/** New routes for every allegation whose route is another by this fact. What a person settled holds until they look again. */
export function routesAfter(kase: Case, fact: Fact, { registers }: Ground): readonly FactBody[] {
  if (!changesRoutes.has(fact.type)) return []
  const inherited = fact.type === 'allegationSplit' ? routingOf(kase, fact.allegation)?.recorded : null
  // A part that was taken out is about the same people: what is on record of them holds for it too, and brings its route.
  if (fact.type === 'allegationSplit' && inherited) return [{ type: 'authorityRecorded', allegations: [fact.into], ...inherited }]
  return newRoutes(kase, registers)
}
