import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { livingProcess, removePidFile, writePidFile } from '../provision/pid-file.ts'
import { Trouble } from '../provision/trouble.ts'
import { within } from '../provision/within.ts'
import type { DataFolder } from './data-folder.ts'
import type { Part } from './house.ts'

/** As long as the slowest part may take to stop, and a little more. */
const stopsWithinMs = 30_000

/** Holds the data folder for this start: two on one folder would damage it. Waits for one that is stopping. Throws Trouble if one runs. */
export async function holdFolder(folder: DataFolder, say: (line: string) => void): Promise<Part> {
  const [pidFile, leaving] = [folder.at('run', 'start.pid'), folder.at('run', 'stopping')]
  const isGone = async () => (await livingProcess(pidFile)) === undefined
  if (existsSync(leaving) && !(await isGone())) {
    say('Waiting for an earlier start to stop …')
    await within(stopsWithinMs, isGone)
  }
  const other = await livingProcess(pidFile)
  if (other !== undefined) throw runsAlready(folder, other)
  await rm(leaving, { force: true })
  await writePidFile(pidFile, process.pid)
  return { name: 'hold', leave: () => writeFile(leaving, ''), stop: () => removePidFile(pidFile) }
}

const runsAlready = ({ path }: DataFolder, pid: number) =>
  new Trouble(
    `Redress already runs on ${path} (process ${pid}).`,
    'Use that one, stop it (Ctrl-C where it runs), or set REDRESS_DATA to another folder.',
  )
