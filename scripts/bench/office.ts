import { join } from 'node:path'
import { now } from '../../config/clock.ts'
import { readSettings } from '../../config/settings.ts'
import { tokenHash } from '../../keys/token.ts'
import { connectStore, type Store } from '../../store/connect.ts'
import { freePort } from '../provision/free-port.ts'
import { nobodyWaits } from '../provision/progress.ts'
import type { ServerProcess } from '../provision/running-server.ts'
import { addOffice } from '../seed/office.ts'
import { type OfficeKeys, readOfficeKeys } from '../seed/office-keys.ts'
import { addToken } from '../seed/token.ts'
import { prepareDatabase } from '../setup/prepare-database.ts'
import type { Surroundings } from '../start/apps.ts'
import { openDataFolder } from '../start/data-folder.ts'
import { openHouse } from '../start/house.ts'
import { demoSecrets } from '../start/secrets.ts'
import { haveMail, haveMongo, haveTemporal, type Start } from '../start/servers.ts'
import type { Bench } from './measure.ts'

/** An office of its own for one measure: its servers run as `npm start` runs them, its processes are started as they are wanted. */
export type Office = {
  start: Start
  /** Every process of it that runs, in the order they were started. */
  servers: readonly ServerProcess[]
  surroundings: Surroundings
  /** Over an administrator's connection, whose address this is. */
  store: Store
  adminUri: string
  keys: OfficeKeys
  id: string
}

/** Opens one, uses it and stops everything it started, whatever happened. It fails as soon as one of its processes dies. */
export async function withOffice<T>(bench: Bench, name: string, use: (office: Office) => Promise<T>, temporalAddress?: string): Promise<T> {
  const house = openHouse()
  try {
    const folder = await openDataFolder(join(bench.folder, name))
    const servers: ServerProcess[] = []
    const started = (server: ServerProcess) => {
      servers.push(server)
      house.add(server)
    }
    const waiting = { ...nobodyWaits, signal: bench.signal, started }
    const settings = readSettings('start', { ...(await freePorts()), ...(temporalAddress && { TEMPORAL_ADDRESS: temporalAddress }) })
    const opened = open({ settings, folder, house, waiting }, servers).then(use)
    return await Promise.race([opened, house.death, aborted(bench.signal)])
  } finally {
    await house.close()
  }
}

const ports = ['PUBLIC_PORT', 'STAFF_PORT', 'MAILBOX_PORT', 'MONGO_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT']

async function freePorts(): Promise<Record<string, string>> {
  return Object.fromEntries(await Promise.all(ports.map(async (name) => [name, String(await freePort())])))
}

async function open(start: Start, servers: readonly ServerProcess[]): Promise<Office> {
  const secrets = await demoSecrets(start.folder, true)
  const [adminUri, temporalAddress] = await Promise.all([haveMongo(start), haveTemporal(start)])
  const databases = await prepareDatabase(adminUri, secrets.passwords)
  const { smtpUrl } = await haveMail(start)
  const store = await connectStore(adminUri)
  start.house.add({ name: 'store', stop: () => store.connection.close() })
  const { _id: id } = await addOffice({ store })
  const local = (port: number) => `http://127.0.0.1:${port}`
  const urls = { publicUrl: local(start.settings.publicPort), staffUrl: local(start.settings.staffPort) }
  const surroundings = { databases, temporalAddress, smtpUrl, secrets, ...urls }
  return { start, servers, surroundings, store, adminUri, keys: await readOfficeKeys(secrets), id }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))

/** A token for programs that is not held back by any limit. */
export async function unlimitedToken({ store, id }: Office): Promise<string> {
  const token = await addToken({ store, now }, id, 'intake')
  await store.tokens.updateOne({ hash: tokenHash(token) }, { unlimited: true })
  return token
}
