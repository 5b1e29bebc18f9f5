import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { findProgram } from '../provision/find-program.ts'
import { runProgram } from '../provision/run-program.ts'
import { shown, spreadOf } from './spread.ts'

/** On what it was measured: without this a figure means nothing to anybody else. `folder` is on the disk that is measured. */
export async function machine(folder: string): Promise<string[]> {
  const [first] = cpus()
  return [
    `${cpus().length} x ${first?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform} ${process.arch}`,
    `4 KB to disk and synced: ${shown(syncMs(folder))} ms (median)`,
    `Node ${process.versions.node}, ${await versionOf('mongod')}, ${await versionOf('temporal')}`,
    ['express', 'mongoose', '@temporalio/worker'].map((name) => `${name} ${packageVersion(name)}`).join(', '),
  ]
}

async function versionOf(tool: 'mongod' | 'temporal'): Promise<string> {
  const { stdout } = await runProgram(await findProgram(tool), ['--version'])
  return stdout.split('\n')[0]?.trim() ?? tool
}

const packageVersion = (name: string): string => createRequire(import.meta.url)(`${name}/package.json`).version as string

/** What every acknowledged write waits for at the least. */
function syncMs(folder: string): number {
  const file = join(folder, 'sync-probe')
  const handle = openSync(file, 'w')
  const block = Buffer.alloc(4096, 1)
  const times = Array.from({ length: 50 }, () => {
    const from = performance.now()
    writeSync(handle, block)
    fdatasyncSync(handle)
    return performance.now() - from
  })
  closeSync(handle)
  rmSync(file)
  return spreadOf(times).median
}
