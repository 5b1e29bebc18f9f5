import { applyNext } from '../../activities/apply-next.ts'
import type { Deciding } from '../../activities/dependencies.ts'
import { type Sending, sendNotices } from '../../activities/send-notices.ts'

/** What a case needs to live: decisions, and mail unless it is to go nowhere. */
export type Living = { deciding: Deciding; sending: Omit<Sending, 'clock'> | null }

/** The life of one case while its past is told. */
export type CaseLife = {
  /** Lives up to an instant: what waits and what falls due is decided, each at its own time, and mail goes as it comes. */
  until(at: string): Promise<void>
}

/**
 * Does what the case's workflow does, with the time of the story for the engine's: so limits are met, missed and told on the very days
 * of the past, and everything is decided where it always is. The worker must not run meanwhile: to it the past is over, and it would
 * let every limit pass before the next deed is told.
 */
export function caseLife({ deciding, sending }: Living, caseId: string, beginsAt: string): CaseLife {
  let present = beginsAt
  const next = async (): Promise<string | 'at once' | null> => {
    const standing = await applyNext(deciding, caseId, present)
    const mail = sending && standing.mailWaits ? await sendNotices({ ...sending, clock: () => present }, caseId, present) : null
    return standing.moreWaits ? 'at once' : earliest(standing.nextDueAt, mail?.nextAt ?? null)
  }
  return {
    async until(at) {
      for (;;) {
        const wakes = await next()
        if (wakes === 'at once') continue
        if (wakes === null || wakes > at) break
        // What is past already was tried and did not move; waiting for it again would never end.
        if (wakes <= present) break
        present = wakes
      }
      if (at > present) present = at
    },
  }
}

const earliest = (a: string | null, b: string | null): string | null => (a === null ? b : b === null || a < b ? a : b)
