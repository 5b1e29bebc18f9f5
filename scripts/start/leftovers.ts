import { readdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { livingProcess, removePidFile } from '../provision/pid-file.ts'
import type { DataFolder } from './data-folder.ts'

const patienceMs = 20_000

/** Stops what a start that was killed left running on this folder: exactly the processes it wrote down, if they still are those. */
export async function stopLeftovers(folder: DataFolder, say: (line: string) => void): Promise<void> {
  const files = (await readdir(folder.at('run'))).filter((name) => name.endsWith('.pid') && name !== 'start.pid')
  await Promise.all(files.map((name) => stopLeftover(name, folder.at('run', name), say)))
}

async function stopLeftover(name: string, file: string, say: (line: string) => void): Promise<void> {
  const pid = await livingProcess(file)
  if (pid !== undefined) {
    say(`Stopping ${name.replace('.pid', '')}, which an earlier start left behind …`)
    process.kill(pid, 'SIGTERM')
    if (!(await isGone(file))) process.kill(pid, 'SIGKILL')
    await isGone(file)
  }
  await removePidFile(file)
}

async function isGone(file: string): Promise<boolean> {
  for (const until = performance.now() + patienceMs; performance.now() < until; await sleep(100)) {
    if ((await livingProcess(file)) === undefined) return true
  }
  return false
}
