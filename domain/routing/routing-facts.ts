import type { Allegation, Case } from '../case/case.ts'
import type { RouteOffice } from './offices.ts'
import { subjectsOf } from './registers-read.ts'
import type { RegistersRead } from './registers-say.ts'
import { type RoutePlace, type Routing, routePlaces } from './routing.ts'
import type { RoutingFacts } from './rule.ts'

/**
 * What is known of an allegation for its route: what was recorded by hand, else what the registers say of its subjects, else the agencies
 * they were named with and the state the complaint names. A subject nobody named yet is an agency not known.
 */
export function routingFactsOf(kase: Case, allegation: Allegation, read: RegistersRead | null = null): RoutingFacts {
  const recorded = routingOf(kase, allegation.id)?.recorded
  const agencies = subjectsOf(kase, allegation).map(({ id, agency }) => read?.employers[id] ?? agency)
  const employers = [...new Set([...(recorded ? [recorded.employer] : []), ...agencies])]
  const known = employers.filter((one) => one !== 'unknown')
  const [byHand, certified] = [recorded?.authority ?? 'authorityUnknown', recorded?.certified ?? 'notKnown']
  return {
    code: allegation.code,
    // One subject that is not known is still one; but what was not known at first and is recorded now is known.
    employers: recorded && recorded.employer !== 'unknown' ? known : employers.length > 0 ? employers : ['unknown'],
    authority: byHand === 'authorityUnknown' ? (read?.authority ?? byHand) : byHand,
    certified: certified === 'notKnown' ? (read?.certified ?? certified) : certified,
    place: recorded?.place ?? placeOf(kase.state),
    on: recorded?.on ?? kase.incidentOn ?? null,
    also: recorded?.also ?? [],
    conflicts: conflictsOf({ recorded: recorded ?? null, ...(read && { read }) }),
    ...(read?.agreement && { agreement: read.agreement }),
  }
}

/** The routing of an allegation; undefined for one that was accepted before there were routes. */
export const routingOf = (kase: Pick<Case, 'routing'>, allegation: string): Routing | undefined => kase.routing?.[allegation]

/** Offices a subject belongs to, or where someone named works, as far as it was recorded or stands in a register. */
export const conflictsOf = ({ recorded, read }: Pick<Routing, 'recorded' | 'read'>): readonly RouteOffice[] => [
  ...new Set([...(recorded?.conflicts ?? []), ...(read?.conflicts ?? [])]),
]

/** Every office on a settled route of the case, once. */
export const settledOffices = ({ routing = {} }: Pick<Case, 'routing'>): readonly RouteOffice[] => [
  ...new Set(Object.values(routing).flatMap(({ settled }) => settled?.offices ?? [])),
]

function placeOf(state: string | null): RoutePlace {
  const place = state?.toLowerCase()
  if (!place) return 'placeUnknown'
  return routePlaces.find((one) => one === place) ?? 'elsewhere'
}
