import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withDatabase } from '../../config/mongo-address.ts'
import { freePort } from '../../scripts/provision/free-port.ts'
import { startMongod } from '../../scripts/provision/mongod.ts'
import { startTemporal as startTemporalServer } from '../../scripts/provision/temporal.ts'
import { startTimeSkippingServer } from '../../scripts/provision/time-skipping.ts'
import { type Addresses, prepareDatabase } from '../../scripts/setup/prepare-database.ts'

export { findProgram } from '../../scripts/provision/find-program.ts'
export { freePort }

type Place = { dir?: string; port?: number }

/** A real mongod: replica set of one, access control on. `uri` is its administrator's; it names no database. */
export async function startMongo({ dir, port }: Place = {}): Promise<{ uri: string; stop(): Promise<void> }> {
  const { adminUri, stop } = await startMongod({ dir: dir ?? (await ownFolder('mongo')), port: port ?? (await freePort()) })
  return { uri: adminUri, stop }
}

/** A real Temporal server with a database of its own. */
export async function startTemporal({ dir, port }: Place = {}): Promise<{ address: string; stop(): Promise<void> }> {
  return await startTemporalServer({ dir: dir ?? (await ownFolder('temporal')), port: port ?? (await freePort()) })
}

/** A real Temporal server whose clock tests can move. */
export async function startTimeSkipping({ dir, port }: Place = {}): Promise<{ address: string; stop(): Promise<void> }> {
  return await startTimeSkippingServer({ dir: dir ?? (await ownFolder('skipping')), port: port ?? (await freePort()) })
}

/** A database of a test's own with the product's users, roles and views: the address of each process, and the administrator's. */
export async function makeDatabase(
  adminUri: string,
  name = `t_${randomBytes(6).toString('hex')}`,
): Promise<Addresses & { admin: string; name: string }> {
  const admin = withDatabase(adminUri, name)
  const passwords = { public: 'public-password', staff: 'staff-password', worker: 'worker-password' }
  return { ...(await prepareDatabase(admin, passwords)), admin, name }
}

const ownFolder = (of: string) => mkdtemp(join(tmpdir(), `redress-${of}-`))
