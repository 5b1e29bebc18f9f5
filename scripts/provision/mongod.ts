import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findProgram } from './find-program.ts'
import type { Say } from './progress.ts'
import { type Admin, adminAddress, becomePrimary } from './replica-set.ts'
import { randomPassword, secretFile } from './secret-file.ts'
import { type ServerProcess, startProcess } from './server-process.ts'
import { untilUp } from './until.ts'

export type MongodOptions = { dir: string; port: number; pidFile?: string; logFile?: string; say?: Say }
export type Mongod = { adminUri: string; server: ServerProcess; stop(): Promise<void> }

/** MongoDB on loopback: a replica set of one, access control on, its data and passwords in `dir`. Throws Trouble. */
export async function startMongod({ dir, port, pidFile, logFile = join(dir, 'mongod.log'), say }: MongodOptions): Promise<Mongod> {
  const command = await findProgram('mongod', say)
  await mkdir(join(dir, 'db'), { recursive: true, mode: 0o700 })
  const keyFile = join(dir, 'member-key')
  await secretFile(keyFile, randomPassword)
  const admin: Admin = { user: 'admin', password: await secretFile(join(dir, 'admin-password'), randomPassword) }
  const server = await startProcess({ name: 'MongoDB', command, args: flags(dir, port, keyFile), logFile, ...(pidFile && { pidFile }) })
  try {
    await untilUp(server, 60, () => becomePrimary(port, admin))
  } catch (error) {
    await server.stop()
    throw error
  }
  return { adminUri: adminAddress(port, admin), server, stop: server.stop }
}

function flags(dir: string, port: number, keyFile: string): string[] {
  const listen = ['--bind_ip', '127.0.0.1', '--port', String(port), '--nounixsocket']
  const files = ['--dbpath', join(dir, 'db'), '--keyFile', keyFile, '--wiredTigerCacheSizeGB', '1']
  // A slow operation would be logged with its values.
  const log = ['--slowms', '600000', '--setParameter', 'diagnosticDataCollectionEnabled=false']
  // Alone in its set there is nobody to hand over to: stopping need not wait.
  return [...listen, '--replSet', 'rs0', ...files, ...log, '--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=0']
}
