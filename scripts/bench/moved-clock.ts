import { setTimeout as pause } from 'node:timers/promises'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { findProgram } from '../provision/find-program.ts'

/** An engine whose time can be moved ahead. Instants are ISO strings. */
export type MovedClock = { environment: TestWorkflowEnvironment; now(): Promise<string>; until(at: string): Promise<void> }

/** Starts one, uses it and stops it. `stuckAfterMs`: how long its clock may stand still before it is set free. */
export async function withMovedClock<T>(use: (clock: MovedClock) => Promise<T>, { stuckAfterMs = 2_000 } = {}): Promise<T> {
  const executable = { type: 'existing-path', path: await findProgram('temporal-test-server') } as const
  const environment = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } })
  try {
    return await use({
      environment,
      now: async () => new Date(await environment.currentTimeMs()).toISOString(),
      until: (at) => sleepUntil(environment, Date.parse(at), stuckAfterMs),
    })
  } finally {
    await environment.teardown()
  }
}

/**
 * This engine holds its clock while an activity is out, and does not let go of it when the run of that activity has ended before it
 * (a case does not wait for its mail to go into a new run). Everything was done before we sleep, so a clock that is held is set free.
 */
async function sleepUntil(environment: TestWorkflowEnvironment, atMs: number, stuckAfterMs: number): Promise<void> {
  let asleep = true
  const sleep = environment.sleep(Math.max(0, atMs - (await environment.currentTimeMs()))).finally(() => {
    asleep = false
  })
  while (asleep) {
    await Promise.race([sleep, pause(stuckAfterMs)])
    if (asleep) await environment.connection.testService?.unlockTimeSkipping({})
  }
  await sleep
}
