import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []

// Registered for whichever test file imports this: the runner ends its processes too abruptly for their own exit to be noticed.
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** A new folder that is gone when the tests of the file are done. */
export function tempFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `redress-${name}-`))
  folders.push(folder)
  return folder
}
