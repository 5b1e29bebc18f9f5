import type { Client } from '@temporalio/client'
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'

/** The history of each run of a case's workflow, oldest first, as JSON that can be replayed, on one line. */
export async function runsOf(client: Client, caseId: string): Promise<string[]> {
  const histories: string[] = []
  let runId: string | null | undefined = await firstRunOf(client, caseId)
  while (runId) {
    const history = await client.workflow.getHandle(caseId, runId).fetchHistory()
    histories.push(JSON.stringify(JSON.parse(historyToJSON(history))))
    runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId
  }
  return histories
}

/** Every run names the first one of its chain. */
async function firstRunOf(client: Client, caseId: string): Promise<string | null | undefined> {
  const { events } = await client.workflow.getHandle(caseId).fetchHistory()
  return events?.[0]?.workflowExecutionStartedEventAttributes?.firstExecutionRunId
}
