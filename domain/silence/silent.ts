import { type Case, stageOf } from '../case/case.ts'
import { awaited } from './awaited.ts'

/** Since when nobody has acted, and on which allegations; none named: on the case, or all that is open of it. */
type Silent = { since: string; allegations: readonly string[] }

/** The flag of a case on which somebody heard that nobody has acted, until somebody does; null if there is none. */
export function silentOf(kase: Case): Silent | null {
  const { silence } = kase
  if (!silence || stageOf(kase) === 'closed') return null
  if (kase.allegations.length === 0) return silence.told.length > 0 ? { since: silence.since, allegations: [] } : null
  const silent = awaited(kase, silence).filter(({ told }) => told.length > 0)
  const [since] = silent.map((one) => one.since).sort()
  const on = silent.flatMap((one) => one.on)
  const undecided = kase.allegations.filter((one) => one.step !== 'closed' && !(one.step === 'resolution' && one.decision))
  return since ? { since, allegations: on.length < undecided.length ? on : [] } : null
}
