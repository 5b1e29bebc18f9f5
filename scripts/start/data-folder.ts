import { mkdir, statfs } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { projectFolder } from '../provision/project-folder.ts'
import { diskFull, troubleIn } from '../provision/trouble.ts'

/** The one folder that holds all a demo keeps: databases, secrets, mail, logs, and what runs. Readable by its owner only. */
export type DataFolder = { path: string; at(...names: string[]): string }

const rooms = ['mongo', 'temporal', 'mailbox', 'secrets', 'logs', 'run'] as const

/** What MongoDB and Temporal need to start and to work for a while. */
const neededMegabytes = 400

/** Makes the folder ready; a relative path counts from the project. Throws Trouble if it may not be written or the disk is full. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const whole = resolve(projectFolder, path)
  try {
    for (const room of rooms) await mkdir(join(whole, room), { recursive: true, mode: 0o700 })
  } catch (error) {
    throw troubleIn(`The data folder ${whole}`, String(error)) ?? error
  }
  const { bavail, bsize } = await statfs(whole)
  if ((bavail * bsize) / 1e6 < neededMegabytes) throw diskFull(`The data folder ${whole} (${neededMegabytes} MB are needed)`)
  return { path: whole, at: (...names) => join(whole, ...names) }
}
