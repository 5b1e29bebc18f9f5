import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { House } from '../start/house.ts'
import type { Loop, Sample } from './load/closed-loop.ts'
import type { Asked, FromLoad, ToLoad } from './load/main.ts'

/** Something that can be worked as hard as a loop says. */
export type Side = { name: string; run(loop: Loop): Promise<Sample> }

const program = fileURLToPath(new URL('./load/main.ts', import.meta.url))

/**
 * A process of its own that loads one side: what it takes of the machine is told apart from what the side takes. It is stopped with
 * the house.
 */
export async function loadProcess(house: House, name: string, asked: Asked): Promise<Side> {
  const child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const exit = once(child, 'exit')
  house.add({
    name,
    async stop() {
      if (child.connected) child.disconnect()
      await exit
    },
  })
  await answer(child, { prepare: asked })
  return {
    name,
    async run(loop) {
      const told = await answer(child, { run: loop })
      if ('sample' in told) return told.sample
      throw new Error(`${name}: the load process answered something else`)
    },
  }
}

async function answer(child: ChildProcess, message: ToLoad): Promise<FromLoad> {
  const over = new AbortController()
  const gone = once(child, 'exit', { signal: over.signal }).then(() => ({ failure: 'the load process ended by itself' }))
  gone.catch(() => {})
  child.send(message)
  const [told] = (await Promise.race([once(child, 'message', { signal: over.signal }), gone.then((failure) => [failure])])) as [FromLoad]
  over.abort()
  if ('failure' in told) throw new Error(told.failure)
  return told
}
