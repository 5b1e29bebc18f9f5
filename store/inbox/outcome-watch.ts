import { setTimeout as pause } from 'node:timers/promises'
import type { Store } from '../connect.ts'
import type { InboxOutcome } from '../models/inbox.ts'
import { makeWaiters, type Waiters } from './outcome-waiters.ts'

/** So long a page waits for its command to be decided before it says "saved, not decided yet". */
const outcomeWaitMs = 8000

/** How soon a broken stream is opened again. */
const reopenAfterMs = 500

/** Tells pages what became of their commands: one change stream for the whole process, however many wait. */
export type OutcomeWatch = Pick<Waiters, 'expect'> & { close(): Promise<void> }

/**
 * Opens the stream and settles once it is open. A stream that breaks is opened anew, and then every waiter reads its document itself:
 * the answer may have come in between. `broken` is told of each break.
 */
export async function watchOutcomes(store: Store, broken: (error: unknown) => void, waitMs = outcomeWaitMs): Promise<OutcomeWatch> {
  const waiters = makeWaiters((id) => outcomeOf(store, id), waitMs)
  const ending = new AbortController()
  let running: Promise<void> | undefined
  await new Promise<void>((opened) => {
    running = follow(store, { waiters, opened, broken, ending: ending.signal })
  })
  return {
    expect: waiters.expect,
    async close() {
      ending.abort()
      await running
    },
  }
}

/** The answer on a staff document, or null while it waits. */
export async function outcomeOf(store: Store, id: string): Promise<InboxOutcome | null> {
  const found = await store.staffInbox.findById(id, { outcome: 1 }).lean<{ outcome: InboxOutcome | null }>()
  return found?.outcome ?? null
}

type Following = { waiters: Waiters; opened: () => void; broken: (error: unknown) => void; ending: AbortSignal }

async function follow(store: Store, { waiters, opened, broken, ending }: Following): Promise<void> {
  while (!ending.aborted) {
    const stream = store.staffInbox.collection.watch(answers, { maxAwaitTimeMS: 1000 })
    const close = () => void stream.close().catch(broken)
    ending.addEventListener('abort', close, { once: true })
    try {
      // The first look opens the stream on the server; only then can no answer be missed any more.
      const first: unknown = await stream.tryNext()
      opened()
      await waiters.lookAll()
      tellOf(first, waiters)
      while (!ending.aborted) tellOf(await stream.next(), waiters)
    } catch (error) {
      if (ending.aborted) return
      broken(error)
      await pause(reopenAfterMs)
    } finally {
      ending.removeEventListener('abort', close)
      await stream.close()
    }
  }
}

const answers = [
  { $match: { operationType: 'update', 'updateDescription.updatedFields.outcome': { $exists: true } } },
  { $project: { documentKey: 1, 'updateDescription.updatedFields.outcome': 1 } },
]

type Answer = { documentKey: { _id: string }; updateDescription: { updatedFields: { outcome?: InboxOutcome | null } } }

function tellOf(change: unknown, waiters: Waiters): void {
  if (!change) return
  const { documentKey, updateDescription } = change as Answer
  if (updateDescription.updatedFields.outcome) waiters.tell(documentKey._id, updateDescription.updatedFields.outcome)
}
