import type { mongo } from 'mongoose'
import type { Store } from '../connect.ts'

/** A stream of the case ids for which documents arrive, in both inboxes. Closed by `close`. */
export type Arrivals = { close(): Promise<void> }

/**
 * Watches both inboxes for new documents. Whenever a stream is opened anew `onGap` is called: what arrived between is found by the
 * sweep, not by the stream.
 */
export function watchArrivals(store: Store, onArrival: (caseId: string) => void, onGap: (error: unknown) => void): Arrivals {
  let closed = false
  const open = new Set<mongo.ChangeStream>()
  const watch = (name: 'publicInbox' | 'staffInbox'): void => {
    if (closed) return
    const stream = store.connection
      .collection(name)
      .watch([{ $match: { operationType: 'insert' } }, { $project: { 'fullDocument.caseId': 1 } }]) as mongo.ChangeStream
    open.add(stream)
    stream.on('change', (change) => {
      if ('fullDocument' in change) onArrival(String(change.fullDocument?.caseId))
    })
    stream.on('error', (error) => {
      open.delete(stream)
      void stream.close().catch(onGap)
      if (closed) return
      onGap(error)
      setTimeout(() => watch(name), reopenAfterMs).unref()
    })
  }
  watch('publicInbox')
  watch('staffInbox')
  return {
    async close() {
      closed = true
      await Promise.all([...open].map((stream) => stream.close()))
    },
  }
}

const reopenAfterMs = 500
