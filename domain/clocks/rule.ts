import type { Role } from '../case/staff.ts'
import type { Unit } from './shape.ts'

/**
 * What a clock is for: a promise of the office, a limit set by law, the person's own time to file elsewhere, or how long evidence is
 * kept by whoever holds it.
 */
export type ClockKind = 'service' | 'statutory' | 'filingWindow' | 'evidence'

/** A role that works on cases. */
export type OfficeRole = Exclude<Role, 'committee' | 'administrator'>

/** Who owes it that something happens in time: a role, or the person whose window it is. */
export type ClockOwner = OfficeRole | 'complainant'

/** What follows when it is missed: someone higher is told, the office loses the right to act, or the reason must be put on file. */
export type OnBreach = 'escalate' | 'bar' | 'explain'

/** How far the rule's own text was checked: read at its source, in part or from a summary, or not at all. */
export type Confidence = 'verified' | 'partly' | 'unverified'

/** Events that make a clock stand still where its law says so. A service promise has none: it never pauses silently. */
export const tollingCauses = [
  'criminalMatterPending',
  'subjectUnavailable',
  'writtenWaiver',
  'declaredEmergency',
  'multiJurisdictionCoordination',
  'courtOrder',
  'waitingForComplainant',
  'mediation',
] as const
export type TollingCause = (typeof tollingCauses)[number]

/** By how much a clock may be extended, how often, and who may grant it. A reason is always recorded. */
export type ExtensionRule = { length: number; unit: Unit; times: number; grantedBy: OfficeRole }

/**
 * A deadline as data. `trigger` is the type of the fact that starts it, or `incident` for what counts from the day it happened;
 * `metBy` the types of the facts that meet it, none for a window that nothing we know of closes early. `basis` says what makes it
 * binding, `source` where its length was found. In force for what was triggered from one local date up to, not with, another.
 */
export type ClockRule = {
  id: string
  kind: ClockKind
  name: string
  trigger: string
  metBy: readonly string[]
  length: number
  unit: Unit
  owner: ClockOwner
  basis: string
  source: string
  effectiveFrom: string
  effectiveTo: string | null
  confidence: Confidence
  onBreach: OnBreach
  extension: ExtensionRule | null
  tollingCauses: readonly TollingCause[]
  rollForward: boolean
}

/** A way to complain elsewhere that never closes. */
export type OpenWay = { id: string; name: string; basis: string; source: string; confidence: Confidence }

/** The clocks of one jurisdiction, and the ways elsewhere that have none. A case keeps the version it was opened under. */
export type RulePack = { id: string; version: string; name: string; clocks: readonly ClockRule[]; openWays: readonly OpenWay[] }
