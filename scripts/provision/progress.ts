import type { ServerProcess } from './running-server.ts'

/** Whoever waits for a long task: whom to tell how it goes, and when to give up. */
export type Waiting = {
  /** Says one line. */
  say(line: string): void
  /** Aborted when nobody waits any more. */
  signal?: AbortSignal
  /** Told of a server as soon as its process runs, before it answers, so that it can be stopped whatever happens next. */
  started?(server: ServerProcess): void
}

export const nobodyWaits: Waiting = { say() {} }

/** Does something that may take long and says every few seconds that it still does. */
export async function whileSaying<T>({ say }: Waiting, line: string, work: Promise<T>): Promise<T> {
  say(line)
  const began = performance.now()
  const beat = setInterval(() => say(`  still at it (${Math.round((performance.now() - began) / 1000)} s)`), 5_000)
  try {
    return await work
  } finally {
    clearInterval(beat)
  }
}
