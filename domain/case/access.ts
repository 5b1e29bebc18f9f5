import { type Case, investigatorsOf, onDutyOf, type Step, stageOf } from './case.ts'
import type { Role, StaffMember } from './staff.ts'

/** One reason for which someone may open cases. A case is open to a member of staff if any of their reasons holds for it. */
export type Scope =
  | { office: string; every: true }
  | { office: string; stages: readonly Step[] }
  | { office: string; investigator: string }
  | { office: string; allegationAt: readonly Step[] }

/**
 * Which cases a member of staff may open: by role, by being on the case, and only in their own office. Lists, counts, searches and
 * mails are built from this one answer. The committee and the administrator open none.
 */
export const scopesOf = ({ id, roles, active, office }: StaffMember): readonly Scope[] =>
  active ? roles.flatMap((role) => byRole[role](id, office)) : []

type Opened = Pick<Case, 'office' | 'allegations' | 'declined' | 'tasks'>

/** Whether a member of staff may open this case. */
export const mayOpen = (member: StaffMember, kase: Opened): boolean => scopesOf(member).some((scope) => holds(scope, kase))

/** Whether every case of this office is open to them, whatever becomes of it. */
export const opensWholeOffice = (member: StaffMember, office: string): boolean =>
  scopesOf(member).some((scope) => 'every' in scope && scope.office === office)

const triaging = (_: string, office: string): Scope[] => [{ office, stages: ['triage'] }]
const everything = (_: string, office: string): Scope[] => [{ office, every: true }]
const nothing = (): Scope[] => []

const byRole: Record<Role, (id: string, office: string) => Scope[]> = {
  hotline: triaging,
  triage: triaging,
  investigator: (investigator, office) => [{ office, investigator }],
  supervisor: everything,
  lead: everything,
  legal: (_, office) => [{ office, allegationAt: ['legalReview', 'resolution', 'closed'] }],
  committee: nothing,
  administrator: nothing,
}

function holds(scope: Scope, kase: Opened): boolean {
  if (scope.office !== kase.office) return false
  if ('every' in scope) return true
  if ('stages' in scope) return scope.stages.includes(stageOf(kase))
  if ('investigator' in scope) return [...investigatorsOf(kase), ...onDutyOf(kase)].includes(scope.investigator)
  return kase.allegations.some((allegation) => scope.allegationAt.includes(allegation.step))
}
