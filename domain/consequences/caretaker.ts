import { type Case, investigatorsOf, stageOf } from '../case/case.ts'
import type { TaskOwner } from '../case/tasks.ts'

/**
 * Who looks after the complainant now: their first investigator; before there is one, triage; and once the case has left triage
 * without one, the supervisors, for triage can open it no more.
 */
export function caretakerOf(kase: Case): TaskOwner {
  const [user] = investigatorsOf(kase)
  return user ? { user } : { role: stageOf(kase) === 'triage' ? 'triage' : 'supervisor' }
}

/** Who sees what a withdrawal means for the case: whoever decides about it as it stands. */
export const withdrawalFollowerOf = (kase: Case): TaskOwner => ({
  role: stageOf(kase) === 'triage' && kase.allegations.length === 0 ? 'triage' : 'supervisor',
})
