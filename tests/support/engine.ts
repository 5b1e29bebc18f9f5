import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Client, Connection } from '@temporalio/client'
import { bundleWorkflowCode, NativeConnection, Runtime, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker'
import { createActivities } from '../../activities/index.ts'
import { createPost } from '../../mail/transport.ts'
import { type Engine, engineOf } from '../../worker/engine.ts'
import { type Nudger, startNudger } from '../../worker/nudger.ts'
import type { TrialOffice } from './trial-office.ts'

const silent = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} }
Runtime.install({ logger: silent })

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined

/** The workflows as one bundle, made once for a test file. */
export const workflowBundle = (): Promise<WorkflowBundleWithSourceMap> => {
  bundle ??= bundleWorkflowCode({ workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', import.meta.url)), logger: silent })
  return bundle
}

export type TrialEngine = { client: Client; engine: Engine; queue: string; stop(): Promise<void> }

/** The engine as the trial office's worker reaches it, on a task queue of its own, with a worker that decides and sends. */
export async function startTrialWorker(
  office: TrialOffice,
  address: string,
  {
    smtpUrl = 'smtp://127.0.0.1:9',
    queue = `q-${randomBytes(6).toString('hex')}`,
    clock = () => new Date().toISOString(),
  }: { smtpUrl?: string; queue?: string; clock?: () => string } = {},
): Promise<TrialEngine> {
  const connection = await NativeConnection.connect({ address })
  const client = new Client({ connection: await Connection.connect({ address }) })
  const post = createPost(smtpUrl, 'office@redress.test')
  const sending = { ...office.deciding, clock, post, staffUrl: 'http://127.0.0.1:3001' }
  const worker = await Worker.create({
    connection,
    taskQueue: queue,
    workflowBundle: await workflowBundle(),
    activities: createActivities(office.deciding, sending),
    shutdownGraceTime: '2s',
    shutdownForceTime: '5s',
  })
  const running = worker.run()
  return {
    client,
    queue,
    engine: engineOf(client, queue),
    async stop() {
      worker.shutdown()
      await running
      post.close()
      await Promise.all([connection.close(), client.connection.close()])
    },
  }
}

/** The nudger over the trial office, as the worker process runs it. */
export const startTrialNudger = (office: TrialOffice, engine: Engine): Promise<Nudger> =>
  startNudger(office.worker, engine, silentLog, () => new Date().toISOString())

const silentLog = { error() {}, warn() {}, info() {} }

/** Asks until it holds; gives up after `seconds`. */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`waited ${seconds} s in vain: ${what}`)
}
