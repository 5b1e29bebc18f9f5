import { livingProcess, removePidFile, writePidFile } from '../provision/pid-file.ts'
import { Trouble } from '../provision/trouble.ts'
import type { DataFolder } from './data-folder.ts'
import type { Part } from './house.ts'

/** Holds the data folder for this start: two on one folder would damage it. Throws Trouble if another one runs. */
export async function holdFolder(folder: DataFolder): Promise<Part> {
  const file = folder.at('run', 'start.pid')
  const other = await livingProcess(file)
  if (other !== undefined) {
    throw new Trouble(
      `Redress already runs on ${folder.path} (process ${other}).`,
      'Use that one, stop it (Ctrl-C where it runs), or set REDRESS_DATA to another folder.',
    )
  }
  await writePidFile(file, process.pid)
  return { name: 'hold', stop: () => removePidFile(file) }
}
