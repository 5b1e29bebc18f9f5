import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Connection } from '@temporalio/client'
import { findProgram } from './find-program.ts'
import type { Say } from './progress.ts'
import { type ServerProcess, startProcess } from './server-process.ts'
import { untilUp } from './until.ts'

export type TemporalOptions = { dir: string; port: number; uiPort?: number; pidFile?: string; logFile?: string; say?: Say }
export type Temporal = { address: string; server: ServerProcess; stop(): Promise<void> }

/** A Temporal server on loopback that keeps its histories in `dir`. Throws Trouble. */
export async function startTemporal({
  dir,
  port,
  uiPort,
  pidFile,
  logFile = join(dir, 'temporal.log'),
  say,
}: TemporalOptions): Promise<Temporal> {
  const command = await findProgram('temporal', say)
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const page = uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]
  const args = ['server', 'start-dev', ...flags(join(dir, 'temporal.sqlite')), '--ip', '127.0.0.1', '--port', String(port), ...page]
  const server = await startProcess({ name: 'Temporal', command, args, logFile, ...(pidFile && { pidFile }) })
  const address = `127.0.0.1:${port}`
  try {
    await untilUp(server, 60, () => answers(address))
  } catch (error) {
    await server.stop()
    throw error
  }
  return { address, server, stop: server.stop }
}

// Without the write-ahead log every workflow start waits for the disk several times (measured: 2.7 times slower).
const flags = (file: string) => [
  '--db-filename',
  file,
  '--sqlite-pragma',
  'journal_mode=WAL',
  '--sqlite-pragma',
  'synchronous=NORMAL',
  '--log-level',
  'error',
]

/** Throws unless a Temporal frontend answers at the address. */
export async function answers(address: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '2s' })
  await connection.close()
}
