import type { Log } from '../activities/dependencies.ts'
import type { Store } from '../store/connect.ts'
import { watchArrivals } from '../store/nudging/arrivals.ts'
import { holdLease, releaseLease } from '../store/nudging/lease.ts'
import { dropOldBodies } from '../store/nudging/old-bodies.ts'
import { releaseHeld } from '../store/nudging/release-held.ts'
import { lateMailCases, overdueCases, unansweredCases } from '../store/nudging/unanswered.ts'
import { dueForNudge, forgetAnswered, notePulse, restingCases } from '../store/nudging/watch-cases.ts'
import { checkEngine, engineAnswers } from './check-engine.ts'
import type { Engine } from './engine.ts'
import { handOverWorkOfLeavers } from './leavers.ts'
import { oncePerCase } from './once-per-case.ts'
import { pause } from './pause.ts'

const sweepEveryMs = 5_000
/** The engine is asked for its whole list, which costs more than a sweep. */
const sweepsPerCheck = 5
const leaseMs = 15_000
/** A document younger than this is the stream's business. */
const unansweredAfterMs = 10_000
/** A due instant older than this should have woken its case. */
const overdueAfterMs = 60_000

export type Nudger = { stop(): Promise<void> }

/**
 * Tells the engine that something waits: at once for each document that arrives, and by a sweep for what the stream missed, for due
 * instants the engine slept through and for cases it does not know. One worker at a time does this, by a lease. `arrived` hears of each
 * document first.
 */
export async function startNudger(
  store: Store,
  engine: Engine,
  log: Log,
  now: () => string,
  arrived = (_caseId: string) => {},
): Promise<Nudger> {
  const holder = crypto.randomUUID()
  let stopped = false
  let leads = false
  let sweeps = 0
  const nudge = oncePerCase(async (caseId: string) => {
    try {
      await engine.nudge(caseId)
    } catch (error) {
      log.warn({ case: caseId, errorClass: classOf(error) }, 'the engine could not be told; the sweep will try again')
    }
  })
  const arrivals = watchArrivals(
    store,
    (caseId) => {
      if (!leads) return
      arrived(caseId)
      nudge(caseId)
    },
    (error) => log.warn({ errorClass: classOf(error) }, 'the stream of arrivals broke; the sweep covers the gap'),
  )
  const later = (ms: number) => new Date(Date.parse(now()) + ms).toISOString()

  const sweep = async (): Promise<void> => {
    leads = await holdLease(store, 'nudger', holder, now(), later(leaseMs))
    if (!leads) return
    await notePulse(store, 'nudger', null, now())
    // While nobody can be told, nothing counts as told: when the engine is back, no case must sit out a long wait first.
    if (!(await engineAnswers(store, engine, now))) {
      sweeps = 0
      return
    }
    const resting = await restingCases(store, now())
    const waiting = [
      ...(await unansweredCases(store, later(-unansweredAfterMs), resting)),
      ...(await overdueCases(store, later(-overdueAfterMs), resting)),
      ...(await lateMailCases(store, later(-overdueAfterMs), resting)),
    ]
    for (const caseId of await releaseHeld(store)) nudge(caseId)
    for (const caseId of await dueForNudge(store, [...new Set(waiting)], now())) nudge(caseId)
    await forgetAnswered(store, waiting, now())
    if (sweeps++ % sweepsPerCheck === 0) {
      for (const caseId of await checkEngine(store, engine, now)) nudge(caseId)
      await dropOldBodies(store, now())
      await handOverWorkOfLeavers(store, now())
    }
  }
  const trySweep = () => sweep().catch((error: unknown) => log.warn({ errorClass: classOf(error) }, 'a sweep did not finish'))
  await trySweep()
  const loop = async (): Promise<void> => {
    while (!stopped) {
      await pause(sweepEveryMs, () => stopped)
      if (!stopped) await trySweep()
    }
  }
  const running = loop()
  return {
    async stop() {
      stopped = true
      await running
      await arrivals.close()
      await nudge.idle()
      await releaseLease(store, 'nudger', holder)
    },
  }
}

const classOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
