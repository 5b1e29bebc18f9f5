import { type Case, investigatorsOf, stageOf } from '../case/case.ts'
import type { TaskOwner } from '../case/tasks.ts'
import { silenceRules } from './rules.ts'
import type { SilenceLevel } from './silence.ts'

/** Who hears at this rung that nobody has acted. */
export function whoHears(kase: Case, level: SilenceLevel): TaskOwner {
  if (level !== 'owner') return { role: level }
  const stage = stageOf(kase)
  const owner = stage === 'closed' ? 'supervisor' : silenceRules[stage].owner
  return owner === 'caretaker' ? nextToAct(kase) : { role: owner }
}

/** The first investigator; before there is one, the supervisors, who assign one; before there is an allegation, triage. */
function nextToAct(kase: Case): TaskOwner {
  const [user] = investigatorsOf(kase)
  return user ? { user } : { role: kase.allegations.length > 0 ? 'supervisor' : 'triage' }
}
