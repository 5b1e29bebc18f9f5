import type { AllegationCode } from '../allegations/taxonomy.ts'
import type { SubjectAgency } from '../case/subject-agencies.ts'
import type { Confidence } from '../clocks/rule.ts'
import type { AgreementStanding } from './agreement-standing.ts'
import type { Authority, Certification } from './authority.ts'
import type { RouteOffice } from './offices.ts'
import type { RecordedAuthority, RouteCircumstance, RoutePlace } from './routing.ts'

/** What the rules look at. One allegation can be about several subjects of several employers. */
export type RoutingFacts = Omit<RecordedAuthority, 'employer'> & {
  code: AllegationCode
  employers: readonly SubjectAgency[]
  /** How the agreement of a subject's agency stood, by the register; absent where none is known. */
  agreement?: AgreementStanding
}

/** One thing that must be so. `anyEmployer`: one of the subjects; `everyEmployer`: all of them, and there is one. */
export type Condition =
  | { anyEmployer: readonly SubjectAgency[] }
  | { everyEmployer: readonly SubjectAgency[] }
  | { authority: readonly Authority[] }
  | { certified: readonly Certification[] }
  | { place: readonly RoutePlace[] }
  | { placeNot: readonly RoutePlace[] }
  | { also: RouteCircumstance }
  | { alsoNot: RouteCircumstance }
  | { type: readonly AllegationCode[] }
  | { typeNot: readonly AllegationCode[] }
  | { agreement: AgreementStanding }
  | { conflict: RouteOffice }

/**
 * One routing rule as data: when all of `when` holds, `add` these offices and keep these `out`. In force from one local date up to, not
 * with, another, by the day of the incident; where that day is not known it counts as today's rules.
 */
export type RoutingRule = {
  id: string
  when: readonly Condition[]
  add: readonly RouteOffice[]
  out: readonly RouteOffice[]
  reason: string
  source: string
  effectiveFrom: string
  effectiveTo: string | null
  confidence: Confidence
}

/** Whether a rule speaks about these facts. */
export const applies = (rule: RoutingRule, facts: RoutingFacts): boolean =>
  inForce(rule, facts.on) && rule.when.every((condition) => holds(condition, facts))

const inForce = ({ effectiveFrom, effectiveTo }: RoutingRule, on: string | null): boolean =>
  on === null ? effectiveTo === null : effectiveFrom <= on && (effectiveTo === null || on < effectiveTo)

function holds(condition: Condition, facts: RoutingFacts): boolean {
  if ('anyEmployer' in condition) return facts.employers.some((one) => condition.anyEmployer.includes(one))
  if ('everyEmployer' in condition)
    return facts.employers.length > 0 && facts.employers.every((one) => condition.everyEmployer.includes(one))
  if ('authority' in condition) return condition.authority.includes(facts.authority)
  if ('certified' in condition) return condition.certified.includes(facts.certified)
  if ('place' in condition) return condition.place.includes(facts.place)
  if ('placeNot' in condition) return !condition.placeNot.includes(facts.place)
  if ('also' in condition) return facts.also.includes(condition.also)
  if ('alsoNot' in condition) return !facts.also.includes(condition.alsoNot)
  if ('type' in condition) return condition.type.includes(facts.code)
  if ('agreement' in condition) return facts.agreement === condition.agreement
  if ('typeNot' in condition) return !condition.typeNot.includes(facts.code)
  return facts.conflicts.includes(condition.conflict)
}
