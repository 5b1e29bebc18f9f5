import { execFile } from 'node:child_process'

export type Outcome = { ok: boolean; stdout: string; stderr: string; missing: boolean }

/** Runs a program to its end. A program that is not there is an outcome too (`missing`). Throws only AbortError. */
export function runProgram(command: string, args: readonly string[], signal?: AbortSignal): Promise<Outcome> {
  return new Promise((done, failed) => {
    execFile(command, args, { maxBuffer: 16 * 1024 * 1024, ...(signal && { signal }) }, (error, stdout, stderr) => {
      if (error?.name === 'AbortError') return failed(error)
      done({ ok: error === null, stdout, stderr: stderr || (error?.message ?? ''), missing: error?.code === 'ENOENT' })
    })
  })
}
