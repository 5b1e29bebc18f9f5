import { chmod, copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mongo } from 'mongoose'
import { keysReady } from '../../keys/ready.ts'
import type { Ring } from '../../keys/ring.ts'
import { readRing } from '../../keys/ring-file.ts'
import { connectStore, type Store } from '../../store/connect.ts'
import type { KeptSecrets } from '../recording/told-office.ts'
import { makeDatabase } from './servers.ts'

/** An office as an earlier version left it, in a database of today's version, with what opens it. */
export type KeptOffice = {
  admin: Store
  worker: Store
  staff: Store
  publicStore: Store
  ring: Ring
  secrets: KeptSecrets
  close(): Promise<void>
}

/** Loads a kept office; `folder` is its `data` folder. Today's setup has made the database before, as it would in an update. */
export async function openKeptOffice(adminUri: string, folder: string): Promise<KeptOffice> {
  await keysReady
  const database = await makeDatabase(adminUri)
  const stores = await Promise.all([database.admin, database.worker, database.staff, database.public].map((uri) => connectStore(uri)))
  const [admin, worker, staff, publicStore] = stores as [Store, Store, Store, Store]
  const client = admin.connection.getClient()
  await load(client.db(database.name), join(folder, 'main'))
  await load(client.db(`${database.name}_keys`), join(folder, 'keys'))
  return {
    admin,
    worker,
    staff,
    publicStore,
    ring: await keptRing(folder),
    secrets: JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8')) as KeptSecrets,
    close: async () => void (await Promise.all(stores.map((store) => store.connection.close()))),
  }
}

async function load(database: mongo.Db, folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const lines = (await readFile(join(folder, file), 'utf8')).trim().split('\n')
    await database.collection(file.replace('.jsonl', '')).insertMany(lines.map((line) => mongo.BSON.EJSON.parse(line) as mongo.Document))
  }
}

/** A ring that others can read is refused, and whatever is checked out can be. */
async function keptRing(folder: string): Promise<Ring> {
  const own = await mkdtemp(join(tmpdir(), 'redress-ring-'))
  const file = join(own, 'ring.json')
  await copyFile(join(folder, 'ring.json'), file)
  await chmod(file, 0o600)
  const ring = await readRing(file)
  await rm(own, { recursive: true })
  return ring
}
