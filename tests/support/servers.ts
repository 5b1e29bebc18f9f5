import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { withDatabase } from '../../config/mongo-address.ts'
import { freePort } from '../../scripts/provision/free-port.ts'
import { startMongod } from '../../scripts/provision/mongod.ts'
import { startTemporal as startTemporalServer } from '../../scripts/provision/temporal.ts'
import { startTimeSkippingServer } from '../../scripts/provision/time-skipping.ts'
import { type Addresses, prepareDatabase } from '../../scripts/setup/prepare-database.ts'
import { inOwnFolder } from './own-folder.ts'
import { shareServers } from './shared-servers.ts'

export { findProgram } from '../../scripts/provision/find-program.ts'
export { freePort }

type Place = { dir?: string; port?: number }

declare module 'vitest' {
  interface ProvidedContext {
    /** The administrator's address of the run's MongoDB; give it to `makeDatabase`. */
    mongoUri: string
    temporalAddress: string
  }
}

/** Called by vitest before a project that needs servers: `inject('mongoUri')` and `inject('temporalAddress')` then say where they are. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { mongo, temporal, release } = await shareServers(async () => ({ mongo: await startMongo(), temporal: await startTemporal() }))
  project.provide('mongoUri', mongo.uri)
  project.provide('temporalAddress', temporal.address)
  return release
}

/** A real mongod: replica set of one, access control on. `uri` is its administrator's; it names no database. */
export async function startMongo({ dir, port }: Place = {}): Promise<{ uri: string; pid: number; stop(): Promise<void> }> {
  const at = port ?? (await freePort())
  const { adminUri, server, stop } = await inOwnFolder('mongo', dir, (folder, waiting) => startMongod({ dir: folder, port: at }, waiting))
  return { uri: adminUri, pid: server.pid, stop }
}

/** A real Temporal server with histories of its own. */
export async function startTemporal({ dir, port }: Place = {}): Promise<{ address: string; pid: number; stop(): Promise<void> }> {
  const at = port ?? (await freePort())
  const { address, server, stop } = await inOwnFolder('temporal', dir, (folder, waiting) =>
    startTemporalServer({ dir: folder, port: at }, waiting),
  )
  return { address, pid: server.pid, stop }
}

/** A real Temporal server whose clock tests can move. */
export async function startTimeSkipping({ dir, port }: Place = {}): Promise<{ address: string; pid: number; stop(): Promise<void> }> {
  const at = port ?? (await freePort())
  const { address, server, stop } = await inOwnFolder('skipping', dir, (folder, waiting) => startTimeSkippingServer(folder, at, waiting))
  return { address, pid: server.pid, stop }
}

/** A database of a test's own with the product's users, roles, views and indexes: each process's address, and the administrator's. */
export async function makeDatabase(
  adminUri: string,
  name = `t_${randomBytes(6).toString('hex')}`,
): Promise<Addresses & { admin: string; name: string }> {
  const admin = withDatabase(adminUri, name)
  const passwords = { public: 'public-password', staff: 'staff-password', worker: 'worker-password' }
  return { ...(await prepareDatabase(admin, passwords)), admin, name }
}
