import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeRing } from '../../keys/ring-file.ts'
import type { Doom } from './doomed-worker.ts'
import { workflowBundle } from './engine.ts'
import type { TrialOffice } from './trial-office.ts'

export type DoomedProcess = {
  /** Resolves when the worker has done its work and nobody else knows of it. */
  inTheGap: Promise<void>
  /** Ends it as a power failure would. */
  kill(): Promise<void>
}

type Where = Pick<Doom, 'temporalAddress' | 'queue' | 'gap'> & { smtpUrl?: string }

/** Starts a worker of the trial office in a process of its own; it stops for good in the gap it is told of, and waits to be killed. */
export async function startDoomedWorker(office: TrialOffice, { smtpUrl = 'smtp://127.0.0.1:9', ...where }: Where): Promise<DoomedProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-doomed-'))
  const [ringFile, bundleFile] = [join(folder, 'ring.json'), join(folder, 'workflows.js')]
  await writeRing(ringFile, office.ring)
  await writeFile(bundleFile, (await workflowBundle()).code)
  const doom: Doom = { mongoUri: office.database.worker, ringFile, bundleFile, smtpUrl, ...where }
  const child = fork(fileURLToPath(new URL('./doomed-worker.ts', import.meta.url)), [JSON.stringify(doom)], {
    execArgv: ['--import', 'tsx'],
  })
  const ended = once(child, 'exit')
  const inTheGap = said(child, 'in the gap')
  await said(child, 'running')
  return {
    inTheGap,
    async kill() {
      child.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Resolves when the process says these words; rejects if it ends before. */
function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => message === words && resolve())
    child.once('exit', (code, signal) => reject(new Error(`the worker ended (${code ?? signal}) before it was ${words}`)))
  })
}
