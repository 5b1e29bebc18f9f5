import { join } from 'node:path'
import { nobodyWaits } from '../../scripts/provision/progress.ts'
import { projectFolder } from '../../scripts/provision/project-folder.ts'
import type { ServerProcess } from '../../scripts/provision/running-server.ts'
import { startProcess } from '../../scripts/provision/server-process.ts'

/** Starts one process of the built product with exactly the settings given, as an operator would. Its log goes into `folder`. */
export function startBuilt(entry: string, env: Record<string, string>, folder: string, args: string[] = []): Promise<ServerProcess> {
  return startProcess(nobodyWaits, {
    name: entry,
    command: process.execPath,
    args: [join(projectFolder, 'dist', entry), ...args],
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env },
    logFile: join(folder, `${entry.replaceAll('/', '-')}.log`),
    channel: true,
  })
}
