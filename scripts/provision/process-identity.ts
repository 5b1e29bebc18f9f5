import { readFile } from 'node:fs/promises'
import { runProgram } from './run-program.ts'

/**
 * What tells a process from any other that may later get its number: when it began and what it runs. Undefined if there is none.
 */
export async function identityOf(pid: number): Promise<string | undefined> {
  return process.platform === 'linux' ? await fromProc(pid) : await fromPs(pid)
}

/** Small Linux images have no `ps`; the kernel says the same. */
async function fromProc(pid: number): Promise<string | undefined> {
  try {
    const [boot, stat, command] = await Promise.all(
      ['sys/kernel/random/boot_id', `${pid}/stat`, `${pid}/cmdline`].map((name) => readFile(`/proc/${name}`, 'utf8')),
    )
    // The second field is the program's name in brackets and may hold spaces; after it, the state is the 1st field, the start the 20th.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
    if (fields[0] === 'Z') return undefined
    return [boot?.trim(), fields[19], command?.replaceAll('\0', ' ').trim()].join(' ')
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

async function fromPs(pid: number): Promise<string | undefined> {
  const { ok, stdout } = await runProgram('ps', ['-o', 'lstart=,command=', '-p', String(pid)])
  return ok && stdout.trim() ? stdout.trim() : undefined
}
