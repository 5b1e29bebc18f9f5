import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { addTally, newTally, type Tally } from './tally.ts'

/** Lives from one number up to and without another, all from one seed. `from` (ISO) is the first day. */
export type Lives = { first: number; end: number; seed: number; from: string }

/** Lives through them all on the pure rules, on every processor there is, and counts what happened. */
export async function manyLives({ first, end, seed, from }: Lives): Promise<Tally> {
  const share = Math.ceil((end - first) / availableParallelism())
  const begins = Array.from({ length: Math.ceil((end - first) / share) }, (_, i) => first + i * share)
  const tally = newTally()
  for (const one of await Promise.all(begins.map((begin) => livedApart({ first: begin, end: Math.min(begin + share, end), seed, from }))))
    addTally(tally, one)
  return tally
}

/** In a process of its own, which tells what it counted and ends. */
function livedApart(lives: Lives): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const file = fileURLToPath(new URL('./lives-process.ts', import.meta.url))
    const child = fork(file, [JSON.stringify(lives)], {
      serialization: 'advanced',
      execArgv: ['--import', 'tsx', '--max-semi-space-size=64'],
    })
    child.once('message', (tally) => resolve(tally as Tally))
    child.once('exit', (code, signal) => reject(new Error(`a process that lives cases ended (${code ?? signal})`)))
  })
}
