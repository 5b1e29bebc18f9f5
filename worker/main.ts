import { fileURLToPath } from 'node:url'
import { Client } from '@temporalio/client'
import { NativeConnection, Runtime, Worker } from '@temporalio/worker'
import { createActivities } from '../activities/index.ts'
import { readAhead } from '../activities/read-ahead.ts'
import { readCase } from '../activities/read-case.ts'
import { now } from '../config/clock.ts'
import { stopWithStarter, tellReady } from '../config/lifetime.ts'
import { makeLogger } from '../config/logger.ts'
import { readSettings, type Settings } from '../config/settings.ts'
import { keepRing } from '../keys/keep-ring.ts'
import { keysReady } from '../keys/ready.ts'
import { createPost } from '../mail/transport.ts'
import { connectStore } from '../store/connect.ts'
import { decidingWith } from './deciding.ts'
import { engineOf, taskQueue } from './engine.ts'
import { startNudger } from './nudger.ts'
import { startPatternJob } from './patterns/pattern-job.ts'
import { whenUnlocked } from './when-unlocked.ts'

/** config → store, keys, packs, post → activities → worker and nudger → drain on signal. */
async function main(): Promise<void> {
  stopWithStarter()
  const settings = readSettings('worker', process.env)
  const log = makeLogger('worker', settings.logLevel)
  await keysReady
  const kept = await keepRing(settings, (why) => log.error({ why }, 'a new ring file was not taken up'))
  const store = await connectStore(settings.mongodbUri)
  const deciding = decidingWith({ store, ring: kept.ring(), log }, now)
  const post = createPost(settings.smtpUrl, settings.mailFrom)
  const connection = await NativeConnection.connect({ address: settings.temporalAddress })
  const sending = { ...deciding, post, staffUrl: settings.staffUrl, clock: now }
  const ahead = readAhead((caseId) => readCase(deciding, caseId))
  const worker = await createWorker(settings, connection, createActivities(deciding, sending, ahead))
  // Nudges go over the worker's own connection: the one made in JavaScript takes twice the processor time for each of them.
  const client = new Client({ connection, namespace: settings.temporalNamespace })
  const nudger = await startNudger(store, engineOf(client), log, now, ahead.begin)
  const unlocking = whenUnlocked(kept, { deciding, sending }, now)
  const patterns = kept.opened.then((ring) => startPatternJob(store, ring, log, now))
  tellReady()
  log.info({}, kept.ring() ? 'the worker runs' : 'the worker runs in a locked office: npm run unlock opens it')
  // Runs until SIGTERM or SIGINT: no new work is taken, what was begun is finished.
  await worker.run()
  await Promise.all([nudger.stop(), kept.ring() && patterns.then((job) => job.stop()), kept.close()])
  if (kept.ring()) await unlocking
  post.close()
  await Promise.all([connection.close(), store.connection.close()])
}

function createWorker(
  settings: Settings<'worker'>,
  connection: NativeConnection,
  activities: ReturnType<typeof createActivities>,
): Promise<Worker> {
  return Worker.create({
    connection,
    namespace: settings.temporalNamespace,
    taskQueue,
    workflowBundle: { codePath: settings.workflowBundle ?? fileURLToPath(new URL('../workflow-bundle.js', import.meta.url)) },
    activities,
    maxCachedWorkflows: 500,
    maxConcurrentWorkflowTaskExecutions: 20,
    maxConcurrentActivityTaskExecutions: 10,
    maxConcurrentLocalActivityExecutions: 20,
    // The default is none: a planned stop would break off what was begun.
    shutdownGraceTime: '12s',
    shutdownForceTime: '18s',
  })
}

Runtime.install({ logger: { log() {}, trace() {}, debug() {}, info() {}, warn: toStderr, error: toStderr } })

/** The engine's own words never quote a value: it has none. */
function toStderr(message: string): void {
  process.stderr.write(`${message}\n`)
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'The worker could not start.'}\n`)
    process.exit(1)
  },
)
