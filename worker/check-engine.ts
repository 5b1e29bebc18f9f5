import type { Store } from '../store/connect.ts'
import { someCasesOpenedBefore } from '../store/nudging/opened-cases.ts'
import { noteProblems, notePulse } from '../store/nudging/watch-cases.ts'
import type { Engine } from './engine.ts'

/** The engine's lists run a little behind: a case younger than this is not missed yet. */
const settledAfterMs = 30_000
/** Of more cases than this a new sample is taken each time: the engine must not be kept busy with being asked. */
const mostAsked = 2000

/** Whether the engine can be spoken to now. An administrator sees at once when it cannot. */
export async function engineAnswers(store: Store, engine: Engine, now: () => string): Promise<boolean> {
  try {
    await engine.answers()
    return true
  } catch (error) {
    await noteSilence(store, error, now)
    return false
  }
}

/**
 * Compares the cases with what the engine runs: a case without a workflow is noted as missing and given back to be nudged, one whose
 * workflow fails at every try is noted as failing. An administrator sees both within a minute.
 */
export async function checkEngine(store: Store, engine: Engine, now: () => string): Promise<string[]> {
  const settled = new Date(Date.parse(now()) - settledAfterMs).toISOString()
  try {
    const missing = await missingCases(store, engine, settled)
    await noteProblems(store, 'missing', missing, now())
    await noteProblems(store, 'failing', await engine.listFailing(), now())
    await notePulse(store, 'engine', null, now())
    return missing
  } catch (error) {
    await noteSilence(store, error, now)
    return []
  }
}

const noteSilence = (store: Store, error: unknown, now: () => string): Promise<void> =>
  notePulse(store, 'engine', error instanceof Error ? error.name : 'unknown', now())

async function missingCases(store: Store, engine: Engine, settled: string): Promise<string[]> {
  const asked = await someCasesOpenedBefore(store, settled, mostAsked)
  const running = await engine.runningAmong(asked)
  return asked.filter((id) => !running.has(id))
}
