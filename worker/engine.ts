import type { Client } from '@temporalio/client'
import { handleComplaint, nudge } from '../workflows/handle-complaint.ts'

export const taskQueue = 'redress'

/** What the worker asks of the engine besides running workflows. */
export type Engine = {
  /** Settles soon if the engine can be spoken to, and rejects if not. */
  answers(): Promise<void>
  /** Starts the case's workflow if none runs, and tells it to look. */
  nudge(caseId: string): Promise<void>
  /** Which of these cases have a running workflow. Eventually consistent: never the ground for a decision on a case. */
  runningAmong(caseIds: readonly string[]): Promise<Set<string>>
  /** Cases whose workflow fails at every try. */
  listFailing(): Promise<string[]>
}

const running = "WorkflowType='handleComplaint' AND ExecutionStatus='Running'"

/** Ids in one question: it must not grow without end. */
const askedAtOnce = 100

/** The engine behind a client. Every call ends within 10 s. */
export function engineOf(client: Client, queue = taskQueue): Engine {
  const soon = <T>(call: () => Promise<T>): Promise<T> => client.withDeadline(Date.now() + 10_000, call)
  const { namespace } = client.options
  return {
    answers: () =>
      client.withDeadline(Date.now() + 2_000, async () => void (await client.workflowService.describeNamespace({ namespace }))),
    nudge: (caseId) =>
      soon(async () => {
        await client.workflow.signalWithStart(handleComplaint, { workflowId: caseId, taskQueue: queue, args: [caseId], signal: nudge })
      }),
    async runningAmong(caseIds) {
      const found = new Set<string>()
      for (let i = 0; i < caseIds.length; i += askedAtOnce) {
        const ids = caseIds.slice(i, i + askedAtOnce).map((id) => `'${id}'`)
        for (const id of await soon(() => idsOf(client, `${running} AND WorkflowId IN (${ids.join()})`))) found.add(id)
      }
      return found
    },
    listFailing: () =>
      soon(() =>
        idsOf(client, `${running} AND TemporalReportedProblems IN ('category=WorkflowTaskFailed', 'category=WorkflowTaskTimedOut')`),
      ),
  }
}

async function idsOf(client: Client, query: string): Promise<string[]> {
  const ids: string[] = []
  for await (const { workflowId } of client.workflow.list({ query, pageSize: 1000 })) ids.push(workflowId)
  return ids
}
