import type { Case } from '../case/case.ts'
import type { Fact, FactBody, FactType } from '../case/facts.ts'
import { routesFor } from '../routing/routes-for.ts'
import { routingFactsOf, routingOf } from '../routing/routing-facts.ts'

/** Facts by which an allegation may go elsewhere. */
const changesRoutes: ReadonlySet<FactType> = new Set([
  'complaintAccepted',
  'subjectNamed',
  'authorityRecorded',
  'allegationAdded',
  'allegationSplit',
  'allegationsMerged',
  'allegationRetyped',
])

/** New routes for every allegation still open whose route is another by this fact. What a person settled holds until they look again. */
export function routesAfter(kase: Case, fact: Fact): readonly FactBody[] {
  if (!changesRoutes.has(fact.type)) return []
  const inherited = fact.type === 'allegationSplit' ? routingOf(kase, fact.allegation)?.recorded : null
  // A part that was taken out is about the same people: what is on record of them holds for it too, and brings its route.
  if (fact.type === 'allegationSplit' && inherited) return [{ type: 'authorityRecorded', allegations: [fact.into], ...inherited }]
  const proposals = kase.allegations
    .filter((one) => one.step !== 'closed' && !('decision' in one && one.decision))
    .map((one) => ({ allegation: one.id, ...routesFor(routingFactsOf(kase, one)) }))
    .filter(({ allegation, proposed, keptOut }) => {
      const before = routingOf(kase, allegation)
      return !before || !isSame(before.proposed, proposed) || !isSame(before.keptOut, keptOut)
    })
  return proposals.length === 0 ? [] : [{ type: 'routesProposed', proposals }]
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
