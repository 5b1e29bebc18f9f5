import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerProcess } from './server-process.ts'
import { Trouble } from './trouble.ts'

/** Tries until it succeeds, unless the server dies (its trouble is thrown) or the seconds pass. */
export async function untilUp<T>(server: ServerProcess, seconds: number, attempt: () => Promise<T>): Promise<T> {
  const death = server.ended.then((trouble) => {
    throw trouble
  })
  return await Promise.race([death, repeat(server.name, seconds, attempt)])
}

async function repeat<T>(name: string, seconds: number, attempt: () => Promise<T>): Promise<T> {
  const until = performance.now() + seconds * 1000
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof Trouble) throw error
      if (performance.now() > until) {
        throw new Trouble(
          `${name} did not come up within ${seconds} seconds.`,
          'The machine may be very busy; start again, or look into its log.',
          { cause: error },
        )
      }
      await sleep(100)
    }
  }
}
