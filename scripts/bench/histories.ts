import type { WorkflowClient } from '@temporalio/client'
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'

/** What the engine keeps of a workflow id, all its runs together; `kinds` says how many events of each kind. */
export type Kept = { runs: number; events: number; bytes: number; kinds: ReadonlyMap<string, number> }

type Written = { events: { eventType: string; workflowExecutionStartedEventAttributes?: { continuedExecutionRunId?: string } }[] }

/** Reads every run, the last one first: each says which it continues. Bytes are those of the histories written out as JSON. */
export async function keptOf(client: WorkflowClient, workflowId: string): Promise<Kept> {
  const kinds = new Map<string, number>()
  let [runs, events, bytes] = [0, 0, 0]
  for (let runId: string | undefined; runs === 0 || runId; runs++) {
    const text = historyToJSON(await client.getHandle(workflowId, runId).fetchHistory())
    const written = JSON.parse(text) as Written
    for (const { eventType } of written.events) kinds.set(eventType, (kinds.get(eventType) ?? 0) + 1)
    events += written.events.length
    bytes += Buffer.byteLength(text)
    runId = written.events[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId
  }
  return { runs, events, bytes, kinds }
}
