import type { Loop, Sample } from './closed-loop.ts'
import { commands } from './commands.ts'
import { complaints } from './complaints.ts'
import { executions } from './executions.ts'
import { openings } from './openings.ts'
import { updates } from './updates.ts'

/** What this process can load a side with, by name. */
const kinds = { complaints, commands, executions, openings, updates } as const

export type Kinds = { [K in keyof typeof kinds]: Parameters<(typeof kinds)[K]>[0] }
export type Asked = { [K in keyof Kinds]: { kind: K; of: Kinds[K] } }[keyof Kinds]
/** What goes to this process, and what comes back. */
export type ToLoad = { prepare: Asked } | { run: Loop }
export type FromLoad = { ready: true } | { sample: Sample } | { failure: string }

type Prepared = { run(loop: Loop): Promise<Sample> }

let prepared: Prepared | undefined

const answerTo = async (message: ToLoad): Promise<FromLoad> => {
  if ('run' in message) return { sample: await (prepared as Prepared).run(message.run) }
  const { kind, of } = message.prepare
  prepared = await (kinds[kind] as (of: unknown) => Prepared | Promise<Prepared>)(of)
  return { ready: true }
}

process.on('message', (message: ToLoad) => {
  void answerTo(message)
    .catch((error: unknown): FromLoad => ({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
    .then((answer) => process.send?.(answer))
})
process.once('disconnect', () => process.exit())
