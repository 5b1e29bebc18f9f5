import { mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes room for a new log: the one before is kept, older ones are not. */
export async function keepFormerLog(logFile: string): Promise<void> {
  await mkdir(dirname(logFile), { recursive: true })
  await rename(logFile, `${logFile}.before`).catch(unlessMissing)
}

/** The last 16 KB of a log; nothing if it is gone. */
export async function endOfLog(logFile: string): Promise<string> {
  const file = await open(logFile, 'r').catch(unlessMissing)
  if (!file) return ''
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(16_384), position: Math.max(0, size - 16_384) })
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
