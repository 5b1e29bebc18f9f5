import type { SubjectAgency } from '../case/subject-agencies.ts'
import type { Sealed } from '../complaint/sealed.ts'
import type { Authority, Certification } from './authority.ts'
import type { RouteOffice } from './offices.ts'
import type { RegistersRead } from './registers-say.ts'

/** Where it happened, as far as a route depends on it. */
export const routePlaces = ['az', 'co', 'nm', 'dc', 'elsewhere', 'placeUnknown'] as const
export type RoutePlace = (typeof routePlaces)[number]

/** What else sends an allegation somewhere. `opcCovered`: the agreement of the federal agency puts it under the D.C. office. */
export const routeCircumstances = ['possibleCrime', 'minorAffected', 'impostor', 'opcCovered'] as const
export type RouteCircumstance = (typeof routeCircumstances)[number]

/** What is on record about who acted, by what authority, where and when. `conflicts`: offices of the subject's own, or of someone named. */
export type RecordedAuthority = {
  employer: SubjectAgency
  authority: Authority
  certified: Certification
  place: RoutePlace
  on: string | null
  also: readonly RouteCircumstance[]
  conflicts: readonly RouteOffice[]
}

/** One office, and the ids of every rule that speaks for it, or against. */
export type Route = { office: RouteOffice; rules: readonly string[] }

/** A route as the rules propose it for an allegation, with what they read of the registers. */
export type RouteProposal = { allegation: string } & Pick<Routing, 'proposed' | 'keptOut' | 'read'>

/** Where an allegation goes: what the rules propose, what they keep out and why, and what a person settled. */
export type Routing = {
  recorded: RecordedAuthority | null
  proposed: readonly Route[]
  keptOut: readonly Route[]
  /** What the registers said when it was proposed; absent where no subject is linked to them. */
  read?: RegistersRead
  settled: { offices: readonly RouteOffice[]; by: string; at: string; reason: Sealed<'file'> | null } | null
  /** The rules propose something nobody has looked at yet. A route that was settled holds on until somebody has. */
  waits: boolean
}
