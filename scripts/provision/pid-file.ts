import { readFile, rm, writeFile } from 'node:fs/promises'
import { identityOf } from './process-identity.ts'

/** Writes down which process runs, so that a later start knows it again. */
export async function writePidFile(path: string, pid: number): Promise<void> {
  await writeFile(path, JSON.stringify({ pid, identity: await identityOf(pid) }), { mode: 0o600 })
}

/** The number of the process a file was written for, if exactly that process still runs. A file that cannot be read names none. */
export async function livingProcess(path: string): Promise<number | undefined> {
  const { pid, identity } = await read(path)
  return typeof pid === 'number' && identity !== undefined && (await identityOf(pid)) === identity ? pid : undefined
}

export const removePidFile = (path: string): Promise<void> => rm(path, { force: true })

async function read(path: string): Promise<{ pid?: unknown; identity?: unknown }> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}
