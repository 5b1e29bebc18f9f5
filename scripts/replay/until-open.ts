import { setTimeout as pause } from 'node:timers/promises'
import { atOnce } from '../at-once.ts'

/** Asks again after this; a case opens within a fraction of a second when nothing else waits. */
const betweenMs = 500

/**
 * Asks where each case stands until none is merely received, and answers the states in the order of the codes. Some are asked at a time,
 * those longest not asked first: asking for all of them again and again would keep the office from opening them. Gives up when none has
 * opened for `patienceSeconds`: then the engine or the worker stands still.
 */
export async function untilOpen(
  codes: readonly string[],
  ask: (code: string) => Promise<string>,
  { atATime, patienceSeconds }: { atATime: number; patienceSeconds: number },
): Promise<string[]> {
  const states = new Map<string, string>()
  let waiting = [...codes]
  let movedMs = performance.now()
  while (waiting.length > 0 && performance.now() - movedMs <= patienceSeconds * 1000) {
    const some = waiting.slice(0, atATime * 5)
    const asked = await atOnce(atATime, some, async (code) => ({ code, state: await ask(code) }))
    for (const { code, state } of asked) states.set(code, state)
    const still = asked.filter(({ state }) => state === 'received').map(({ code }) => code)
    waiting = [...waiting.slice(some.length), ...still]
    if (still.length < some.length) movedMs = performance.now()
    if (still.length > some.length / 2) await pause(betweenMs)
  }
  return codes.map((code) => states.get(code) ?? 'received')
}
