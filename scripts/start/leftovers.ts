import { readdir } from 'node:fs/promises'
import { livingProcess, removePidFile } from '../provision/pid-file.ts'
import { within } from '../provision/within.ts'
import type { DataFolder } from './data-folder.ts'

const patienceMs = 20_000

/** Stops what a start that was killed left running on this folder: exactly the processes it wrote down, if they still are those. */
export async function stopLeftovers(folder: DataFolder, say: (line: string) => void): Promise<void> {
  const files = (await readdir(folder.at('run'))).filter((name) => name.endsWith('.pid') && name !== 'start.pid')
  await Promise.all(files.map((name) => stopLeftover(name, folder.at('run', name), say)))
}

async function stopLeftover(name: string, file: string, say: (line: string) => void): Promise<void> {
  const isGone = async () => (await livingProcess(file)) === undefined
  const pid = await livingProcess(file)
  if (pid !== undefined) {
    say(`Stopping ${name.replace('.pid', '')} (process ${pid}), which an earlier start left behind …`)
    process.kill(pid, 'SIGTERM')
    if (!(await within(patienceMs, isGone))) process.kill(pid, 'SIGKILL')
    await within(patienceMs, isGone)
  }
  await removePidFile(file)
}
