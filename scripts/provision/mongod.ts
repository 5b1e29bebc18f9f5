import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findProgram } from './find-program.ts'
import { nobodyWaits, type Waiting } from './progress.ts'
import { type Admin, adminAddress, becomePrimary } from './replica-set.ts'
import type { ServerProcess } from './running-server.ts'
import { randomPassword, secretFile } from './secret-file.ts'
import { startProcess } from './server-process.ts'
import { untilUp } from './until-up.ts'

export type MongodPlace = { dir: string; port: number; pidFile?: string; logFile?: string }
export type Mongod = { adminUri: string; server: ServerProcess }

/** MongoDB on loopback: a replica set of one, access control on, its data and passwords in `dir`. Throws Trouble. */
export async function startMongod({ dir, port, pidFile, logFile }: MongodPlace, waiting: Waiting = nobodyWaits): Promise<Mongod> {
  const command = await findProgram('mongod', waiting)
  await mkdir(join(dir, 'db'), { recursive: true, mode: 0o700 })
  const keyFile = join(dir, 'member-key')
  await secretFile(keyFile, randomPassword)
  const admin: Admin = { user: 'admin', password: await secretFile(join(dir, 'admin-password'), randomPassword) }
  const log = logFile ?? join(dir, 'mongod.log')
  const server = await startProcess(waiting, {
    name: 'MongoDB',
    command,
    args: flags(dir, port, keyFile),
    logFile: log,
    ...(pidFile && { pidFile }),
  })
  await untilUp(server, () => becomePrimary(port, admin), waiting)
  return { adminUri: adminAddress(port, admin), server }
}

function flags(dir: string, port: number, keyFile: string): string[] {
  const listen = ['--bind_ip', '127.0.0.1', '--port', String(port), '--nounixsocket']
  const files = ['--dbpath', join(dir, 'db'), '--keyFile', keyFile, '--wiredTigerCacheSizeGB', '1']
  // A slow operation would be logged with its values.
  const log = ['--slowms', '600000', '--setParameter', 'diagnosticDataCollectionEnabled=false']
  // Alone in its set there is nobody to hand over to: stopping need not wait.
  return [...listen, '--replSet', 'rs0', ...files, ...log, '--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=0']
}
