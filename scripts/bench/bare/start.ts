import { fileURLToPath } from 'node:url'
import { startProcess } from '../../provision/server-process.ts'
import { untilUp } from '../../provision/until-up.ts'
import type { Start } from '../../start/servers.ts'

/** Starts one of the bare programs and waits until it says that it is ready. It is stopped with the house. Throws Trouble. */
export async function startBare(
  { folder, waiting }: Start,
  program: 'intake-app' | 'engine-worker',
  args: readonly string[],
): Promise<void> {
  const file = fileURLToPath(new URL(`./${program}.ts`, import.meta.url))
  const server = await startProcess(waiting, {
    name: `The bare ${program}`,
    command: process.execPath,
    // The same loader that runs us: these are no part of the product and are not built.
    args: [...process.execArgv, file, ...args],
    logFile: folder.at('logs', `bare-${program}.log`),
    channel: true,
  })
  await untilUp(server, () => server.ready, waiting)
}
