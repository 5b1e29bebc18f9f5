import { fileURLToPath } from 'node:url'
import { NativeConnection, Runtime, Worker } from '@temporalio/worker'
import { stopWithStarter, tellReady } from '../../../config/lifetime.ts'
import { bareQueue } from './workflows.ts'

/** A worker with nothing but the empty workflows, as the SDK makes it. Asked for the engine's address. */
const quiet = { log() {}, trace() {}, debug() {}, info() {}, warn: console.error, error: console.error }
Runtime.install({ logger: quiet })

const [address = ''] = process.argv.slice(2)
const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  taskQueue: bareQueue,
  workflowsPath: fileURLToPath(new URL('./workflows.ts', import.meta.url)),
})
stopWithStarter()
tellReady()
await worker.run()
process.exit()
