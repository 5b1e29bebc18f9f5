import { type Case, stageOf } from '../case/case.ts'
import { awaited, countedOn } from './awaited.ts'

/** Since when nobody has acted, and on which allegations; none named: on the case, or all that is open of it. */
type Silent = { since: string; allegations: readonly string[] }

/** The flag of a case on which somebody heard that nobody has acted, until somebody does; null if there is none. */
export function silentOf(kase: Case): Silent | null {
  const { silence } = kase
  if (!silence || stageOf(kase) === 'closed') return null
  if (kase.allegations.length === 0) return silence.told.length > 0 ? { since: silence.since, allegations: [] } : null
  const open = awaited(kase)
  const silent = open.flatMap(({ id }) => {
    const quiet = countedOn(kase, silence, id)
    return quiet && quiet.told.length > 0 ? [{ id, since: quiet.since }] : []
  })
  const [since] = silent.map((one) => one.since).sort()
  return since ? { since, allegations: silent.length < open.length ? silent.map(({ id }) => id) : [] } : null
}
