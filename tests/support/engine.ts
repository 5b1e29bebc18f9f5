import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Client, Connection } from '@temporalio/client'
import {
  bundleWorkflowCode,
  makeTelemetryFilterString,
  NativeConnection,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker'
import { createActivities } from '../../activities/index.ts'
import { createPost, type Post } from '../../mail/transport.ts'
import { type Engine, engineOf } from '../../worker/engine.ts'
import { type Nudger, startNudger } from '../../worker/nudger.ts'
import type { TrialOffice } from './trial-office.ts'

const silent = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} }
// A test that stops the engine knows that it does not answer.
Runtime.install({ logger: silent, telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'ERROR' }) } } })

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined

/** The workflows as one bundle, made once for a test file. */
export const workflowBundle = (): Promise<WorkflowBundleWithSourceMap> => {
  bundle ??= bundleWorkflowCode({ workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', import.meta.url)), logger: silent })
  return bundle
}

export type TrialEngine = { client: Client; engine: Engine; queue: string; stop(): Promise<void> }

export type Activities = ReturnType<typeof createActivities>

/** What a trial worker differs in from a plain one. The two functions let a test put a fault around the real thing. */
type WorkerOptions = {
  smtpUrl?: string
  queue?: string
  clock?: () => string
  /** A bundle made by another process, so that this one need not make it again. */
  bundleFile?: string
  aroundPost?: (post: Post) => Post
  aroundActivities?: (activities: Activities) => Activities
}

/** In place of the process and machine it runs on: recorded histories keep it. */
const identity = 'trial'

/** The engine as the trial office's worker reaches it, on a task queue of its own, with a worker that decides and sends. */
export async function startTrialWorker(
  { deciding }: Pick<TrialOffice, 'deciding'>,
  address: string,
  {
    smtpUrl = 'smtp://127.0.0.1:9',
    queue = `q-${randomBytes(6).toString('hex')}`,
    clock = present,
    bundleFile,
    aroundPost = (post) => post,
    aroundActivities = (activities) => activities,
  }: WorkerOptions = {},
): Promise<TrialEngine> {
  const connection = await NativeConnection.connect({ address })
  const client = new Client({ connection: await Connection.connect({ address }), identity })
  const post = createPost(smtpUrl, 'office@redress.test')
  const sending = { ...deciding, clock, post: aroundPost(post), staffUrl: 'http://127.0.0.1:3001' }
  const worker = await Worker.create({
    connection,
    identity,
    taskQueue: queue,
    workflowBundle: bundleFile ? { codePath: bundleFile } : await workflowBundle(),
    activities: aroundActivities(createActivities(deciding, sending)),
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

const present = () => new Date().toISOString()

/** The nudger over the trial office, as the worker process runs it. */
export const startTrialNudger = (office: TrialOffice, engine: Engine): Promise<Nudger> =>
  startNudger(office.worker, engine, silentLog, present)

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
