import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/provision/free-port.ts'
import { projectFolder } from '../../scripts/provision/project-folder.ts'
import type { Demo } from '../../scripts/seed/seeding.ts'

export type Started = {
  pid: number
  folder: string
  ports: Record<string, string>
  /** Resolves when it is gone, with its exit code. */
  ended: Promise<number | null>
  /** All it has said so far. */
  output(): string
  demo(): Promise<Demo>
  stop(): Promise<number | null>
}

type Wish = { folder?: string; args?: string[]; env?: Record<string, string> }

const portNames = ['PUBLIC_PORT', 'STAFF_PORT', 'MAILBOX_PORT', 'MONGO_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT']

/** Runs what `npm start` runs, as a process of its own on free ports, until it says that it runs or ends. Builds first if it must. */
export async function npmStart({ folder, args = [], env = {} }: Wish = {}): Promise<Started> {
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'redress-npm-start-')))
  const ports = Object.fromEntries(await Promise.all(portNames.map(async (name) => [name, String(await freePort())])))
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...ports, REDRESS_DATA: place, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const runs = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said.push(text)
        if (said.join('').includes('Ctrl-C stops it')) resolve()
      })
    }
  })
  process.once('exit', () => child.kill('SIGTERM'))
  await Promise.race([runs, ended])
  const stop = async () => {
    child.kill('SIGTERM')
    return await ended
  }
  const demo = async (): Promise<Demo> => JSON.parse(await readFile(join(place, 'demo.json'), 'utf8'))
  return { pid: child.pid as number, folder: place, ports, ended, output: () => said.join(''), demo, stop }
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 })
