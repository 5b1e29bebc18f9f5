import type { Log } from '../../activities/dependencies.ts'
import type { Ring } from '../../keys/ring.ts'
import type { Store } from '../../store/connect.ts'
import { holdLease, releaseLease } from '../../store/nudging/lease.ts'
import { notePulse } from '../../store/nudging/watch-cases.ts'
import { pause } from '../pause.ts'
import { lookAcross, postTo } from './look-across.ts'

/** U11 gives 24 hours to act from the third complaint on: ten minutes of them may pass unseen. */
const everyMs = 600_000
/** Longer than the wait between two looks: whoever looks keeps looking, and after a crash the next one begins within a quarter of an hour. */
const leaseMs = 900_000

export type PatternJob = { stop(): Promise<void> }

/** Looks across cases every ten minutes, one worker at a time, by a lease. A look that failed is told and begun anew at the next turn. */
export function startPatternJob(store: Store, ring: Ring, log: Log, now: () => string): PatternJob {
  const holder = crypto.randomUUID()
  let stopped = false
  const look = async (): Promise<void> => {
    const at = now()
    if (!(await holdLease(store, 'patterns', holder, at, new Date(Date.parse(at) + leaseMs).toISOString()))) return
    const posted = await lookAcross({ store, ring, post: postTo(store) }, runOf(at), at)
    await notePulse(store, 'patterns', null, at)
    if (posted > 0) log.info({ posted }, 'patterns were found across cases')
  }
  const failed = async (error: unknown): Promise<void> => {
    const errorClass = error instanceof Error ? error.name : 'unknown'
    log.warn({ errorClass }, 'a look across cases did not finish')
    await notePulse(store, 'patterns', errorClass, now()).catch(() => {})
  }
  const loop = async (): Promise<void> => {
    while (!stopped) {
      await look().catch(failed)
      await pause(everyMs, () => stopped)
    }
  }
  const running = loop()
  return {
    async stop() {
      stopped = true
      await running
      await releaseLease(store, 'patterns', holder)
    },
  }
}

/** The ten minutes a look lies in: whoever begins again after a crash within them does the same work. */
const runOf = (at: string): string => new Date(Math.floor(Date.parse(at) / everyMs) * everyMs).toISOString()
