import type { PatternKind } from '../case/patterns.ts'
import type { CaseTraits } from './traits.ts'

/** A pattern found on one case: the others it shares it with, in the order of their ids. */
export type FoundPattern = { caseId: string; pattern: PatternKind; cases: readonly string[] }

const hour = 3_600_000

/** Source: urgency rules U11 and U12. The window of a duplicate is our own: a month when they name one, else two weeks between the two. */
const operationHours = 72
const operationCases = 3
const subjectMonths = 12
const subjectCases = 3
const duplicateDays = 14

/** Every pattern among these cases as of `now` (ISO), one for each case it is on. Cases of different offices share none. */
export function findPatterns(cases: readonly CaseTraits[], now: string): readonly FoundPattern[] {
  const recent = cases.filter((one) => one.receivedAt > monthsBefore(now, subjectMonths))
  return [
    ...groups(cases, (one) => (one.operation === null ? [] : [one.operation])).flatMap((group) =>
      found('operationCluster', group, (one) => clusterOf(one, group)),
    ),
    ...groups(recent, (one) => one.subjects).flatMap((group) =>
      found('repeatSubject', group, () => (group.length >= subjectCases ? group : [])),
    ),
    ...merged(groups(cases, (one) => one.people).flatMap((group) => found('likelyDuplicate', group, (one) => alike(one, group)))),
  ]
}

/** Cases of one office by what they share; one that has two such things is in two groups. */
function groups(cases: readonly CaseTraits[], keysOf: (one: CaseTraits) => readonly string[]): readonly (readonly CaseTraits[])[] {
  const byKey = new Map<string, CaseTraits[]>()
  for (const one of cases) {
    for (const key of new Set(keysOf(one))) {
      const name = `${one.office} ${key}`
      const group = byKey.get(name)
      if (group) group.push(one)
      else byKey.set(name, [one])
    }
  }
  return [...byKey.values()].filter((group) => group.length > 1)
}

const found = (pattern: PatternKind, group: readonly CaseTraits[], of: (one: CaseTraits) => readonly CaseTraits[]): FoundPattern[] =>
  group.map((one) => ({ caseId: one.id, pattern, cases: others(one, of(one)) })).filter(({ cases }) => cases.length > 0)

const others = (one: CaseTraits, all: readonly CaseTraits[]): readonly string[] =>
  all
    .map(({ id }) => id)
    .filter((id) => id !== one.id)
    .sort()

/** All that lie with this one in some stretch of 72 hours with three or more. */
function clusterOf(one: CaseTraits, group: readonly CaseTraits[]): readonly CaseTraits[] {
  const windows = group.map(({ receivedAt }) => group.filter((other) => isWithin(receivedAt, other.receivedAt, operationHours)))
  const dense = windows.filter((window) => window.length >= operationCases && window.includes(one))
  return [...new Set(dense.flat())]
}

const isWithin = (from: string, at: string, hours: number): boolean => {
  const after = Date.parse(at) - Date.parse(from)
  return after >= 0 && after <= hours * hour
}

/** Others of the same person about the same month or, where one of the two names none, within two weeks of each other. */
const alike = (one: CaseTraits, group: readonly CaseTraits[]): readonly CaseTraits[] =>
  group.filter((other) =>
    one.incidentMonth && other.incidentMonth
      ? one.incidentMonth === other.incidentMonth
      : Math.abs(Date.parse(one.receivedAt) - Date.parse(other.receivedAt)) <= duplicateDays * 24 * hour,
  )

/** Somebody known by address and by phone is one person: one pattern on each case. */
function merged(patterns: readonly FoundPattern[]): readonly FoundPattern[] {
  const byCase = new Map<string, Set<string>>()
  for (const { caseId, cases } of patterns) byCase.set(caseId, new Set([...(byCase.get(caseId) ?? []), ...cases]))
  return [...byCase].map(([caseId, cases]) => ({ caseId, pattern: 'likelyDuplicate', cases: [...cases].sort() }))
}

/** The same day so many months before; of a shorter month the last. */
function monthsBefore(at: string, months: number): string {
  const day = new Date(at)
  const wanted = day.getUTCDate()
  day.setUTCDate(1)
  day.setUTCMonth(day.getUTCMonth() - months)
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  day.setUTCDate(Math.min(wanted, last))
  return day.toISOString()
}
