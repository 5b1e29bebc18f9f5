import type { Trouble } from './trouble.ts'

/** A server that was started as a process of its own. */
export type ServerProcess = {
  name: string
  pid: number
  /** Resolves when the process is gone, with what its end means. */
  ended: Promise<Trouble>
  /** Resolves at the first message on its channel. */
  ready: Promise<void>
  stop(): Promise<void>
}
