import type { InboxOutcome } from '../models/inbox.ts'
import { isOutage } from '../outage.ts'

/** A page that waits: the outcome, or null when none came in time. `forget` ends the waiting early. */
export type Expected = { outcome: Promise<InboxOutcome | null>; forget(): void }

/** Who waits for which document. */
export type Waiters = {
  /** Begins to wait; to be called before the document is inserted, so that no answer is missed. */
  expect(id: string): Expected
  tell(id: string, outcome: InboxOutcome): void
  /** Every waiter reads its document. */
  lookAll(): Promise<void>
}

type Tell = (outcome: InboxOutcome) => void

/**
 * `read` gives a document's answer, if it has one. Whoever was told nothing in `waitMs` reads it once more before giving up; in an
 * outage nobody knows the answer, and that the document is saved stays true.
 */
export function makeWaiters(read: (id: string) => Promise<InboxOutcome | null>, waitMs: number): Waiters {
  const waiting = new Map<string, Set<Tell>>()
  const tell: Waiters['tell'] = (id, outcome) => {
    for (const one of [...(waiting.get(id) ?? [])]) one(outcome)
  }
  return {
    tell,
    expect(id) {
      let forget = () => {}
      const outcome = new Promise<InboxOutcome | null>((resolve, reject) => {
        const leave = join(waiting, id, (found) => {
          forget()
          resolve(found)
        })
        const timer = setTimeout(() => {
          leave()
          read(id).then(resolve, (error: unknown) => (isOutage(error) ? resolve(null) : reject(error)))
        }, waitMs)
        forget = () => {
          clearTimeout(timer)
          leave()
        }
      })
      // Whoever awaits it hears of a failure; one nobody awaits any more must not end the process.
      outcome.catch(() => undefined)
      return { outcome, forget: () => forget() }
    },
    async lookAll() {
      for (const id of [...waiting.keys()]) {
        const outcome = await read(id)
        if (outcome) tell(id, outcome)
      }
    },
  }
}

function join(waiting: Map<string, Set<Tell>>, id: string, one: Tell): () => void {
  const all = waiting.get(id) ?? new Set()
  waiting.set(id, all.add(one))
  return () => {
    all.delete(one)
    if (all.size === 0 && waiting.get(id) === all) waiting.delete(id)
  }
}
