import type { Deciding } from '../activities/dependencies.ts'
import type { Sending } from '../activities/send-notices.ts'
import type { KeptRing } from '../keys/keep-ring.ts'
import { forgetRests } from '../store/nudging/watch-cases.ts'

/**
 * Hands the ring to whatever decides and sends as soon as the office is unlocked, and lets the next sweep ask about every case that was
 * asked in vain meanwhile: nobody should wait an hour because nobody could open for one.
 */
export async function whenUnlocked(
  { ring, opened }: Pick<KeptRing, 'ring' | 'opened'>,
  { deciding, sending }: { deciding: Deciding; sending: Sending },
  now: () => string,
): Promise<void> {
  if (ring()) return
  const open = await opened
  deciding.ring = open
  sending.ring = open
  deciding.log.info({}, 'the office is unlocked')
  await forgetRests(deciding.store, now()).catch(() => deciding.log.warn({}, 'cases that rest will be asked at their turn'))
}
