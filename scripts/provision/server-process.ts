import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
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
  /** For our own programs: a channel on which they say that they are ready, and whose end tells them that we are gone. */
  channel?: boolean
  stopsWithinSeconds?: number
}

export type ServerProcess = {
  name: string
  pid: number
  /** Resolves when the process is gone, with what its end means. Never rejects. */
  ended: Promise<Trouble>
  /** The first message on the channel. */
  ready: Promise<void>
  stop(): Promise<void>
}

/** Starts a program in a process group of its own, so that Ctrl-C reaches only us and we stop it in order. Throws Trouble. */
export async function startProcess(program: Program): Promise<ServerProcess> {
  await keepFormerLog(program.logFile)
  const child = spawnInto(program)
  await new Promise<void>((started, failed) => {
    child.once('spawn', started)
    child.once('error', (error) =>
      failed(
        new Trouble(`${program.name} could not be started (${error.message}).`, 'See whether the program is still there.', {
          cause: error,
        }),
      ),
    )
  })
  const pid = child.pid as number
  if (program.pidFile) await writeFile(program.pidFile, `${pid}\n`)
  const ended = new Promise<Trouble>((tell) => child.once('exit', (code, signal) => void endOf(program, code ?? signal).then(tell)))
  const ready = new Promise<void>((tell) => child.once('message', () => tell()))
  return { name: program.name, pid, ended, ready, stop: () => stopProcess(program, child) }
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

async function keepFormerLog(logFile: string): Promise<void> {
  await mkdir(dirname(logFile), { recursive: true })
  await rename(logFile, `${logFile}.before`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}

async function endOf({ name, logFile }: Program, how: number | NodeJS.Signals | null): Promise<Trouble> {
  const end = await lastLines(logFile)
  return (
    troubleIn(name, end) ??
    new Trouble(
      `${name} ended by itself (${how}).`,
      `Its log is ${logFile}. Start again; if it happens again, the end of that log says why.`,
    )
  )
}

async function lastLines(logFile: string): Promise<string> {
  const file = await open(logFile, 'r')
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(16_384), position: Math.max(0, size - 16_384) })
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

async function stopProcess({ pidFile, stopsWithinSeconds = 20 }: Program, child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), stopsWithinSeconds * 1000)
    await gone
    clearTimeout(force)
  }
  if (pidFile) await rm(pidFile, { force: true })
}
