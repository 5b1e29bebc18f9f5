import type { Role, StaffMember } from '../../domain/case/staff.ts'
import type { ClockRule, RulePack } from '../../domain/clocks/rule.ts'
import type { Calendar, Ground } from '../../domain/commands/ground.ts'
import { registers } from './registers.ts'

/** One person for each role, a second where two meet, and those who must be kept out. */
export const staff: readonly StaffMember[] = [
  person('hotline-1', ['hotline']),
  person('triage-1', ['triage']),
  person('triage-2', ['triage']),
  person('investigator-1', ['investigator']),
  person('investigator-2', ['investigator']),
  person('supervisor-1', ['supervisor']),
  person('supervisor-2', ['supervisor']),
  person('legal-1', ['legal']),
  person('lead-1', ['lead']),
  person('committee-1', ['committee']),
  person('administrator-1', ['administrator']),
  person('investigates-and-supervises', ['investigator', 'supervisor']),
  person('investigates-and-reviews', ['investigator', 'legal']),
  person('investigator-who-left', ['investigator'], { active: false }),
  person('supervisor-who-left', ['supervisor'], { active: false }),
  person('investigator-elsewhere', ['investigator'], { office: 'phoenix' }),
  person('supervisor-elsewhere', ['supervisor'], { office: 'phoenix' }),
]

function person(id: string, roles: readonly Role[], over: Partial<StaffMember> = {}): StaffMember {
  return { id, roles, active: true, office: 'denver', ...over }
}

/** The week of the tests begins on Monday, November 23, 2026; its Thursday is Thanksgiving. */
const calendar: Calendar = { zone: 'America/Denver', holidays: new Set(['2026-11-26', '2026-12-25', '2027-01-01']) }

/** The limits of the tests: fixed here, so that a change of the real ones does not change what these tests say. */
const pack: RulePack = {
  id: 'tests',
  version: '1',
  name: 'Limits of the tests',
  openWays: [],
  clocks: [
    limit('acknowledge', 'complaintReceived', ['complaintAcknowledged', 'complaintAccepted', 'complaintDeclined'], 2, 'triage'),
    limit('triage', 'complaintReceived', ['complaintAccepted', 'complaintDeclined'], 7, 'triage'),
    limit('assign', 'complaintAccepted', ['investigatorAssigned', 'decisionMade'], 3, 'supervisor'),
    limit('investigate', 'investigatorAssigned', ['sentToLegalReview', 'decisionMade'], 90, 'investigator', 'calendarDays'),
    limit('legal-review', 'sentToLegalReview', ['legalReviewReturned', 'legalReviewApproved', 'decisionMade'], 15, 'legal'),
    limit('outcome-notice', 'decisionMade', ['caseClosed'], 10, 'supervisor'),
    limit('release', 'footageRequested', ['footageReleased'], 21, 'supervisor', 'calendarDays'),
  ],
}

function limit(
  id: string,
  trigger: string,
  metBy: readonly string[],
  length: number,
  owner: ClockRule['owner'],
  unit: ClockRule['unit'] = 'workingDays',
): ClockRule {
  const promise = { basis: 'Service promise', source: 'Own choice', effectiveFrom: '2000-01-01', effectiveTo: null } as const
  const plain = {
    kind: 'service',
    confidence: 'unverified',
    onBreach: 'escalate',
    extension: null,
    tollingCauses: [],
    rollForward: false,
  } as const
  return { id, name: id, trigger, metBy, length, unit, owner, ...promise, ...plain }
}

/** A limit that a law sets: two causes stop it, a supervisor extends it twice. */
const byLaw: ClockRule = {
  ...limit('by-law', 'complaintReceived', ['complaintDeclined', 'decisionMade'], 60, 'supervisor', 'calendarDays'),
  kind: 'statutory',
  confidence: 'verified',
  onBreach: 'bar',
  extension: { length: 30, unit: 'calendarDays', times: 2, grantedBy: 'supervisor' },
  tollingCauses: ['courtOrder', 'criminalMatterPending'],
}
const elsewhere: ClockRule = {
  ...limit('elsewhere', 'incident', [], 180, 'complainant', 'calendarDays'),
  kind: 'filingWindow',
  confidence: 'verified',
  onBreach: 'explain',
}
const footage: ClockRule = { ...limit('footage', 'incident', ['taskCompleted'], 30, 'triage', 'calendarDays'), kind: 'evidence' }

/** The same limits of the office, and one more that a law sets. */
const packWithReport: RulePack = {
  ...pack,
  version: '2',
  clocks: [
    ...pack.clocks,
    { ...limit('report', 'complaintReceived', ['caseClosed'], 30, 'supervisor', 'calendarDays'), kind: 'statutory' },
  ],
}

/** What the decisions of the tests stand on. */
export const ground: Ground = { pack, packs: [pack, packWithReport], calendar, staff, registers }

/** The same with one clock of every other kind, of which a new complaint gets `c3` by law, `c4` elsewhere and `c5` for footage. */
const widePack: RulePack = { ...pack, clocks: [...pack.clocks, byLaw, elsewhere, footage] }

/** In its second version the law gives 90 days instead of 60, footage is not counted, and there is a report to make. */
export const widePack2: RulePack = {
  ...packWithReport,
  clocks: [...packWithReport.clocks, { ...byLaw, length: 90 }, elsewhere],
}
export const wideGround: Ground = { ...ground, pack: widePack, packs: [widePack, widePack2] }
