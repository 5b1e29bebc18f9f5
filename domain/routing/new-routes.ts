import type { Case } from '../case/case.ts'
import type { FactBody } from '../case/facts.ts'
import type { RegisterEntry } from '../registers/entry.ts'
import { registersRead } from './registers-read.ts'
import { routesFor } from './routes-for.ts'
import { routingFactsOf, routingOf } from './routing-facts.ts'

/**
 * New routes for every allegation still open whose route, or what it rests on, is another than was proposed. What the registers said is
 * kept with it: a later change of a register changes nothing that was proposed.
 */
export function newRoutes(kase: Case, registers: readonly RegisterEntry[] = []): readonly FactBody[] {
  const proposals = kase.allegations
    .filter((one) => one.step !== 'closed' && !('decision' in one && one.decision))
    .map((one) => {
      const read = registersRead(kase, one, registers)
      return { allegation: one.id, ...routesFor(routingFactsOf(kase, one, read)), ...(read && { read }) }
    })
    .filter(({ allegation, proposed, keptOut, read }) => {
      const before = routingOf(kase, allegation)
      return !before || !isSame([before.proposed, before.keptOut, before.read ?? null], [proposed, keptOut, read ?? null])
    })
  return proposals.length === 0 ? [] : [{ type: 'routesProposed', proposals }]
}

/** Plain values from rules and from the store: the same as texts is the same whatever the order of keys. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  )
}
