import { readFile } from 'node:fs/promises'
import type { ServerProcess } from '../provision/running-server.ts'

/** Processor time in ms, by the name of the process that used it. */
export type ProcessorTime = ReadonlyMap<string, number>

const msPerTick = 10

/** What these processes have used since they began. Empty where the kernel does not tell (it does on Linux). */
export async function usedBy(servers: readonly ServerProcess[]): Promise<ProcessorTime> {
  if (process.platform !== 'linux') return new Map()
  return new Map(await Promise.all(servers.map(async ({ name, pid }) => [name, await usedMs(pid)] as const)))
}

/** What each used between two looks, for one of so many pieces of work; whoever did next to nothing is left out. */
export const usedForEach = (before: ProcessorTime, after: ProcessorTime, pieces: number): ProcessorTime =>
  new Map([...after].map(([name, ms]) => [name, (ms - (before.get(name) ?? ms)) / pieces] as const).filter(([, ms]) => ms >= 0.05))

/** User and system time; the name before them stands in brackets and may hold anything. */
async function usedMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * msPerTick
}
