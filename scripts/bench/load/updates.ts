import { randomUUID } from 'node:crypto'
import { Client, Connection, type WorkflowHandle } from '@temporalio/client'
import { bareQueue, change, waiting } from '../bare/workflows.ts'
import { closedLoop, type Loop } from './closed-loop.ts'

/** Updates an empty workflow that does nothing with it, each client its own. */
export async function updates({ address }: { address: string }) {
  const client = new Client({ connection: await Connection.connect({ address }) })
  const update = async (handle: WorkflowHandle | undefined) => {
    await handle?.executeUpdate(change)
    return handle !== undefined
  }
  const start = async () => {
    const handle = await client.workflow.start(waiting, { taskQueue: bareQueue, workflowId: randomUUID() })
    await update(handle)
    return handle
  }
  return {
    async run(loop: Loop) {
      // New ones for each round: after 2,000 Updates in all the engine refuses more to a run.
      const handles = await Promise.all(Array.from({ length: loop.clients }, start))
      const sample = await closedLoop(loop, (client) => update(handles[client]))
      await Promise.all(handles.map((handle) => handle.terminate()))
      return sample
    },
  }
}
