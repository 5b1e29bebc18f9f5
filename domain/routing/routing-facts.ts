import type { Allegation, Case } from '../case/case.ts'
import type { RouteOffice } from './offices.ts'
import { type RoutePlace, type Routing, routePlaces } from './routing.ts'
import type { RoutingFacts } from './rule.ts'

/**
 * What is known of an allegation for its route: what was recorded by hand, else the agencies of its subjects and the state the complaint
 * names. A subject nobody named yet is an agency not known.
 */
export function routingFactsOf(kase: Case, { id, code, subjects }: Allegation): RoutingFacts {
  const recorded = routingOf(kase, id)?.recorded
  const agencies = kase.subjects.filter((subject) => subjects.includes(subject.id)).map(({ agency }) => agency)
  const employers = [...new Set([...(recorded ? [recorded.employer] : []), ...agencies])]
  const known = employers.filter((one) => one !== 'unknown')
  return {
    code,
    // One subject that is not known is still one; but what was not known at first and is recorded now is known.
    employers: recorded && recorded.employer !== 'unknown' ? known : employers.length > 0 ? employers : ['unknown'],
    authority: recorded?.authority ?? 'authorityUnknown',
    certified: recorded?.certified ?? 'notKnown',
    place: recorded?.place ?? placeOf(kase.state),
    on: recorded?.on ?? null,
    also: recorded?.also ?? [],
    conflicts: recorded?.conflicts ?? [],
  }
}

/** The routing of an allegation; undefined for one that was accepted before there were routes. */
export const routingOf = (kase: Pick<Case, 'routing'>, allegation: string): Routing | undefined => kase.routing?.[allegation]

/** Every office on a settled route of the case, once. */
export const settledOffices = ({ routing = {} }: Pick<Case, 'routing'>): readonly RouteOffice[] => [
  ...new Set(Object.values(routing).flatMap(({ settled }) => settled?.offices ?? [])),
]

function placeOf(state: string | null): RoutePlace {
  const place = state?.toLowerCase()
  if (!place) return 'placeUnknown'
  return routePlaces.find((one) => one === place) ?? 'elsewhere'
}
