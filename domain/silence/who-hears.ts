import { type Case, investigatorsOf, stageOf } from '../case/case.ts'
import type { TaskOwner } from '../case/tasks.ts'
import { silenceRules } from './rules.ts'
import type { SilenceFact } from './silence.ts'

/** Who hears at this rung that nobody has acted; on the first, whoever owes the next step on each of the allegations. */
export function whoHears(kase: Case, { level, allegations: on }: Pick<SilenceFact, 'level' | 'allegations'>): readonly TaskOwner[] {
  if (level !== 'owner') return [{ role: level }]
  if (!on) return [nextToAct(kase, kase)]
  return kase.allegations.filter(({ id }) => on.includes(id)).map((one) => nextToAct(kase, { allegations: [one] }))
}

function nextToAct(kase: Case, part: Pick<Case, 'allegations'>): TaskOwner {
  const stage = stageOf({ declined: kase.declined, allegations: part.allegations })
  const owner = stage === 'closed' ? 'supervisor' : silenceRules[stage].owner
  if (owner !== 'caretaker') return { role: owner }
  // Before somebody investigates it, the supervisors assign one; before there is an allegation, triage has it.
  const [user] = investigatorsOf(part)
  return user ? { user } : { role: kase.allegations.length > 0 ? 'supervisor' : 'triage' }
}
