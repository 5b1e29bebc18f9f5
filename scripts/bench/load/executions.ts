import { randomUUID } from 'node:crypto'
import { Client, Connection } from '@temporalio/client'
import { bareQueue, empty } from '../bare/workflows.ts'
import { closedLoop, type Loop } from './closed-loop.ts'

/** Starts an empty workflow and waits for its end, again and again. */
export async function executions({ address }: { address: string }) {
  const client = new Client({ connection: await Connection.connect({ address }) })
  const execute = async () => {
    await client.workflow.execute(empty, { taskQueue: bareQueue, workflowId: randomUUID() })
    return true
  }
  return { run: (loop: Loop) => closedLoop(loop, execute) }
}
