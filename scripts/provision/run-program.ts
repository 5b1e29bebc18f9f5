import { execFile } from 'node:child_process'

export type Outcome = { ok: boolean; stdout: string; stderr: string; missing: boolean }

/** Runs a program to its end. Never throws: a program that is not there is an outcome too (`missing`). */
export function runProgram(command: string, args: readonly string[], env = process.env): Promise<Outcome> {
  return new Promise((done) => {
    execFile(command, args, { env, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) =>
      done({ ok: error === null, stdout, stderr: stderr || (error?.message ?? ''), missing: error?.code === 'ENOENT' }),
    )
  })
}
