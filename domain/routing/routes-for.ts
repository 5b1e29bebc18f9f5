import { allegationName } from '../allegations/taxonomy.ts'
import { type DefaultOffice, defaultRoutes } from './default-routes.ts'
import { type RouteOffice, routeOfficeCodes } from './offices.ts'
import type { Route } from './routing.ts'
import { applies, type RoutingFacts, type RoutingRule } from './rule.ts'
import { routingRules } from './rules.ts'

/** Where one allegation goes, and what the rules keep out though something else spoke for it. */
export type Routes = { proposed: readonly Route[]; keptOut: readonly Route[] }

/**
 * The route of an allegation: its type's default, adjusted by every rule that applies. Each office comes with every rule that speaks for
 * it. An office one rule keeps out stays out whatever else adds it. Pure; the tables are the law of it.
 */
export function routesFor(facts: RoutingFacts, rules: readonly RoutingRule[] = routingRules): Routes {
  const applying = rules.filter((rule) => applies(rule, facts))
  const defaults = defaultRoutes[facts.code].flatMap((one) => named(one, facts))
  const wanted = routeOfficeCodes.flatMap((office) => {
    const pro = [...(defaults.includes(office) ? [typeRule] : []), ...ids(applying.filter((rule) => rule.add.includes(office)))]
    return pro.length > 0 ? [{ office, pro, contra: ids(applying.filter((rule) => rule.out.includes(office))) }] : []
  })
  return {
    proposed: wanted.filter(({ contra }) => contra.length === 0).map(({ office, pro }) => ({ office, rules: pro })),
    keptOut: wanted.filter(({ contra }) => contra.length > 0).map(({ office, contra }) => ({ office, rules: contra })),
  }
}

/** Stands for the default route of the type. */
const typeRule = 'type'

const ids = (rules: readonly RoutingRule[]): string[] => rules.map(({ id }) => id)

function named(office: DefaultOffice, { employers, authority }: RoutingFacts): readonly RouteOffice[] {
  if (office !== 'OPR-x') return [office]
  const ice = employers.includes('ice') || authority === 'agreement287g'
  return [...(ice ? (['OPR-I'] as const) : []), ...(employers.includes('cbp') ? (['OPR-C'] as const) : [])]
}

/** Why a rule sends an allegation somewhere or keeps it from there, as a sentence, with where that stands. */
export function routeReason(id: string, code: RoutingFacts['code']): { reason: string; source: string } {
  if (id === typeRule) return { reason: `The usual route of "${allegationName(code)}".`, source: 'Default route of the type' }
  const rule = routingRules.find((one) => one.id === id)
  return { reason: rule?.reason ?? `By the rule ${id}, which is no longer in force.`, source: rule?.source ?? 'An earlier rule' }
}
