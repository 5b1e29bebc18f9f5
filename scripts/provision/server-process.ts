import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { endOfLog, keepFormerLog } from './log-file.ts'
import { removePidFile, writePidFile } from './pid-file.ts'
import type { Waiting } from './progress.ts'
import type { ServerProcess } from './running-server.ts'
import { Trouble, troubleIn } from './trouble.ts'

/** A program to run as a server, what it may know of the environment, and where its output goes. */
export type Program = {
  name: string
  command: string
  args: readonly string[]
  env?: Readonly<Record<string, string>>
  logFile: string
  /** Says what runs, so that a later start can find it if we are killed. */
  pidFile?: string
  /** For our own programs: a channel on which they say that they are ready. */
  channel?: boolean
}

const stopsWithinMs = 20_000

/** Starts a program in a process group of its own, so that Ctrl-C reaches only us and we stop it in order. Throws Trouble. */
export async function startProcess({ started }: Waiting, program: Program): Promise<ServerProcess> {
  await keepFormerLog(program.logFile)
  const child = spawnInto(program)
  const exit = new Promise<string>((tell) => child.once('exit', (code, signal) => tell(String(code ?? signal))))
  const ready = new Promise<void>((tell) => child.once('message', () => tell()))
  await once(child, 'spawn').catch((error: Error) => {
    throw troubleIn(program.name, error.message) ?? new Trouble(`${program.name} could not be started.`, error.message, { cause: error })
  })
  const pid = child.pid as number
  const ended = exit.then(async (how) => troubleIn(program.name, await endOfLog(program.logFile)) ?? unexplained(program, how))
  const server = { name: program.name, pid, ended, ready, stop: () => stopProcess(program, child, exit) }
  started?.(server)
  if (program.pidFile) await writePidFile(program.pidFile, pid)
  return server
}

function spawnInto({ command, args, env, logFile, channel }: Program): ChildProcess {
  const log = openSync(logFile, 'a', 0o600)
  try {
    const stdio = ['ignore', log, log, ...(channel ? (['ipc'] as const) : [])] as const
    return spawn(command, args, { detached: true, stdio: [...stdio], ...(env && { env: { ...env } }) })
  } finally {
    closeSync(log)
  }
}

const unexplained = ({ name, logFile }: Program, how: string) =>
  new Trouble(`${name} ended by itself (${how}).`, `Its log is ${logFile}. Start again; if it happens again, the end of that log says why.`)

async function stopProcess({ pidFile }: Program, child: ChildProcess, exit: Promise<string>): Promise<void> {
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), stopsWithinMs)
  await exit
  clearTimeout(force)
  if (pidFile) await removePidFile(pidFile)
}
