import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Connection } from '@temporalio/client'
import { findProgram } from './find-program.ts'
import { nobodyWaits, type Waiting } from './progress.ts'
import type { ServerProcess } from './running-server.ts'
import { startProcess } from './server-process.ts'
import { untilUp } from './until-up.ts'

/** Without `uiPort` the server has no pages. */
export type TemporalPlace = { dir: string; port: number; uiPort?: number; pidFile?: string; logFile?: string }
export type Temporal = { address: string; server: ServerProcess }

/** A Temporal server on loopback that keeps its histories in `dir`. Throws Trouble. */
export async function startTemporal({ dir, port, uiPort, ...files }: TemporalPlace, waiting: Waiting = nobodyWaits): Promise<Temporal> {
  const command = await findProgram('temporal', waiting)
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const pages = uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]
  const args = ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), ...pages, ...storing(join(dir, 'temporal.sqlite'))]
  const server = await startProcess(waiting, { name: 'Temporal', command, args, logFile: join(dir, 'temporal.log'), ...files })
  const address = `127.0.0.1:${port}`
  await untilUp(server, () => engineAnswers(address), waiting)
  return { address, server }
}

function storing(file: string): string[] {
  // Without the write-ahead log every workflow start waits for the disk several times (measured: 2.7 times slower).
  const pragmas = ['journal_mode=WAL', 'synchronous=NORMAL'].flatMap((pragma) => ['--sqlite-pragma', pragma])
  return ['--db-filename', file, ...pragmas, '--log-level', 'error']
}

/** Throws unless a Temporal frontend answers at the address and has the namespace. */
export async function engineAnswers(address: string, namespace = 'default'): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '2s' })
  try {
    await connection.workflowService.describeNamespace({ namespace })
  } finally {
    await connection.close()
  }
}
