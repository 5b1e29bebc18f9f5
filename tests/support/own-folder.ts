import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nobodyWaits, type Waiting } from '../../scripts/provision/progress.ts'
import type { ServerProcess } from '../../scripts/provision/running-server.ts'

type Start<S> = (dir: string, waiting: Waiting) => Promise<S>

/**
 * Starts a server on a folder of its own, which is gone when the server is stopped. A run that ends without stopping it takes both
 * along: the server stands in a process group of its own and would outlive us.
 */
export async function inOwnFolder<S extends { server: ServerProcess }>(
  name: string,
  dir: string | undefined,
  start: Start<S>,
): Promise<S & { stop(): Promise<void> }> {
  const folder = dir ?? (await mkdtemp(join(tmpdir(), `redress-${name}-`)))
  const pids: number[] = []
  const atExit = () => {
    pids.forEach(kill)
    if (!dir) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', atExit)
  const started = await start(folder, { ...nobodyWaits, started: ({ pid }) => pids.push(pid) })
  const stop = async () => {
    await started.server.stop()
    process.removeListener('exit', atExit)
    if (!dir) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return { ...started, stop }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
