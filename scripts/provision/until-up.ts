import { setTimeout as sleep } from 'node:timers/promises'
import type { Waiting } from './progress.ts'
import type { ServerProcess } from './running-server.ts'
import { Trouble } from './trouble.ts'

const patienceMs = 60_000

/**
 * Tries until a server answers. Gives up with its trouble if it dies, after a minute, or when nobody waits any more; the server is
 * then stopped.
 */
export async function untilUp(server: ServerProcess, attempt: () => Promise<void>, { signal }: Waiting): Promise<void> {
  const over = new AbortController()
  const given = AbortSignal.any([over.signal, ...(signal ? [signal] : [])])
  const death = server.ended.then((trouble) => Promise.reject(trouble))
  try {
    await Promise.race([death, repeat(server.name, attempt, given)])
  } catch (error) {
    await server.stop()
    throw error
  } finally {
    over.abort()
  }
}

async function repeat(name: string, attempt: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const until = performance.now() + patienceMs
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof Trouble) throw error
      if (performance.now() > until) throw tooSlow(name, error)
      await sleep(100, undefined, { signal })
    }
  }
}

const tooSlow = (name: string, cause: unknown) =>
  new Trouble(
    `${name} did not come up within ${patienceMs / 1000} seconds.`,
    'The machine may be very busy: start again, or look into its log.',
    { cause },
  )
