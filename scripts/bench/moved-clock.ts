import { setTimeout as pause } from 'node:timers/promises'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { findProgram } from '../provision/find-program.ts'

/** An engine whose time can be moved ahead. Instants are ISO strings. */
export type MovedClock = {
  environment: TestWorkflowEnvironment
  now(): Promise<string>
  /** `isQuiet` says that no activity is out any more: only then may a clock that stands still be set free. */
  until(at: string, isQuiet?: () => Promise<boolean>): Promise<void>
}

/** Starts one, uses it and stops it. */
export async function withMovedClock<T>(use: (clock: MovedClock) => Promise<T>): Promise<T> {
  const executable = { type: 'existing-path', path: await findProgram('temporal-test-server') } as const
  const environment = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } })
  try {
    return await use({
      environment,
      now: async () => new Date(await environment.currentTimeMs()).toISOString(),
      until: (at, isQuiet = async () => true) => sleepUntil(environment, Date.parse(at), isQuiet),
    })
  } finally {
    await environment.teardown()
  }
}

const stuckAfterMs = 2_000

/**
 * This engine holds its clock while an activity is out, and does not let go of it when the run of that activity has ended before it
 * (a case does not wait for its mail to go into a new run). Everything was done before we sleep, so a clock that is held is set free.
 */
async function sleepUntil(environment: TestWorkflowEnvironment, atMs: number, isQuiet: () => Promise<boolean>): Promise<void> {
  let asleep = true
  let seenMs = await environment.currentTimeMs()
  const sleep = environment.sleep(Math.max(0, atMs - (await environment.currentTimeMs()))).finally(() => {
    asleep = false
  })
  while (asleep) {
    await Promise.race([sleep, pause(stuckAfterMs)])
    const nowMs = await environment.currentTimeMs()
    // A clock that is held goes no faster than ours. Set free once too often, it would run ahead of everything for good.
    if (asleep && nowMs - seenMs < 2 * stuckAfterMs && (await isQuiet())) await environment.connection.testService?.unlockTimeSkipping({})
    seenMs = nowMs
  }
  await sleep
}
