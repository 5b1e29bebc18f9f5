import type { Trouble } from '../provision/trouble.ts'

/** One thing that was started: how to stop it, and, if it can die by itself, when it did. */
export type Part = {
  name: string
  /** Called before anything is stopped. */
  leave?(): Promise<void>
  stop(): Promise<void>
  ended?: Promise<Trouble>
}

/** Everything this start has started, so that it can be stopped again, and nothing else is. */
export type House = {
  add(part: Part): void
  /** Rejects with the trouble of the first part that dies before the house is closed. */
  death: Promise<never>
  /** Stops all parts, the last one first. */
  close(): Promise<void>
}

export function openHouse(): House {
  const parts: Part[] = []
  let closing = false
  let tell: (trouble: Trouble) => void = () => {}
  const death = new Promise<never>((_, reject) => {
    tell = reject
  })
  // Whether anybody listens when it happens is the caller's matter.
  death.catch(() => {})
  return {
    death,
    add(part) {
      parts.push(part)
      void part.ended?.then((trouble) => closing || tell(trouble))
    },
    async close() {
      closing = true
      const failed: unknown[] = []
      // Whatever fails, for instance on a full disk, the rest is stopped all the same.
      const trying = (step: Promise<void> | undefined) => step?.catch((error: unknown) => void failed.push(error))
      for (const part of parts) await trying(part.leave?.())
      // A part may still come while others are stopped: it is stopped too.
      for (let part = parts.pop(); part; part = parts.pop()) await trying(part.stop())
      if (failed.length > 0) throw failed[0]
    },
  }
}
