import { type SubjectAgency, subjectAgencies } from '../case/subject-agencies.ts'
import { entryOf, type RegisterEntry } from '../registers/entry.ts'
import { plainName } from '../registers/names.ts'
import { type Days, heldOn } from '../registers/on-the-day.ts'
import type { SubjectLink } from '../subjects/subject-facts.ts'
import { type AgreementStanding, agreementStanding, mostInDoubt } from './agreement-standing.ts'
import type { Authority, Certification } from './authority.ts'
import { isRouteOffice, type RouteOffice } from './offices.ts'

/** What the registers say of one subject as of the day. `used`: the entries it was read from. */
export type SubjectRead = {
  employer: SubjectAgency | null
  authority: Authority
  certified: Certification
  agreement: AgreementStanding | null
  conflicts: readonly RouteOffice[]
  county: string | null
  used: readonly RegisterEntry[]
}

/** Reads who employed a subject, whether they held delegated authority, and how the agreement it rests on stood. */
export function subjectRead(link: SubjectLink, registers: readonly RegisterEntry[], days: Days): SubjectRead {
  const officer = link.officer ? entryOf(registers, 'officers', link.officer) : undefined
  const employed = officer && heldOn(officer, ['from', 'to'], days) !== 'no'
  const agency =
    (link.agency && entryOf(registers, 'agencies', link.agency)) || (employed ? agencyNamed(registers, officer.open.agency) : undefined)
  const named = officer?.open.agreement
  const agreements = agreementsOf(registers, named, agency)
  const agreement = named && agreements.length === 0 ? 'doubtful' : mostInDoubt(agreements.map((one) => agreementStanding(one, days)))
  return {
    employer: kindOf(agency),
    authority: named && agreement === 'inForce' ? 'agreement287g' : 'authorityUnknown',
    certified: officer ? certification[heldOn(officer, ['certifiedFrom', 'certifiedTo'], days)] : 'notKnown',
    agreement,
    conflicts: isRouteOffice(agency?.open.routeOffice) ? [agency.open.routeOffice as RouteOffice] : [],
    county: agency?.open.county ?? agreements.find(({ open }) => open.county)?.open.county ?? null,
    used: [officer, agency, ...agreements].filter((one) => one !== undefined),
  }
}

const certification = { yes: 'certified', no: 'notCertified', notKnown: 'notKnown' } as const

const federal: readonly string[] = ['ice', 'cbp', 'otherFederal']

/** The one the officer's authority rests on, else every one the local agency is a party to: a federal one acts by its own law. */
function agreementsOf(
  registers: readonly RegisterEntry[],
  named: string | undefined,
  agency: RegisterEntry | undefined,
): readonly RegisterEntry[] {
  const all = registers.filter(({ register }) => register === 'agreements')
  if (named) return all.filter(({ open }) => isNamed(open.name, named))
  const name = agency?.open.name
  if (!name || federal.includes(agency.open.agencyKind ?? '')) return []
  return all.filter(({ open }) => (open.parties ?? '').split('\n').some((party) => isNamed(party, name)))
}

const agencyNamed = (registers: readonly RegisterEntry[], name = ''): RegisterEntry | undefined =>
  registers.find(({ register, open }) => register === 'agencies' && isNamed(open.name, name))

const isNamed = (one = '', other = ''): boolean => plainName(one) === plainName(other)

const kindOf = (agency: RegisterEntry | undefined): SubjectAgency | null =>
  subjectAgencies.find((one) => one === agency?.open.agencyKind && one !== 'unknown') ?? null
