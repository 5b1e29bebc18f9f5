import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { now } from '../../config/clock.ts'
import { readSettings } from '../../config/settings.ts'
import { freePort } from '../../scripts/provision/free-port.ts'
import type { ServerProcess } from '../../scripts/provision/running-server.ts'
import { demoStaff, type StaffName, staffId } from '../../scripts/seed/demo-staff.ts'
import { addOffice } from '../../scripts/seed/office.ts'
import { readOfficeKeys } from '../../scripts/seed/office-keys.ts'
import type { SignIn } from '../../scripts/seed/seeding.ts'
import { addStaffMember, type Staffing } from '../../scripts/seed/staff-member.ts'
import { addToken } from '../../scripts/seed/token.ts'
import { prepareDatabase } from '../../scripts/setup/prepare-database.ts'
import { startApps } from '../../scripts/start/apps.ts'
import { openDataFolder } from '../../scripts/start/data-folder.ts'
import { openHouse as openParts } from '../../scripts/start/house.ts'
import { demoSecrets } from '../../scripts/start/secrets.ts'
import { haveMongo, haveTemporal, type Start } from '../../scripts/start/servers.ts'
import { connectStore } from '../../store/connect.ts'
import { startMailServer } from './mail-server.ts'

export type House = Awaited<ReturnType<typeof openHouse>>

/**
 * The whole product for one test file: MongoDB, Temporal, and from the build the worker, the public and the staff app, each a process
 * with its own settings and database user, on free ports and a folder of its own. An office with its staff and no complaint. Mail goes
 * to a real server that keeps it.
 */
export async function openHouse() {
  const path = await mkdtemp(join(tmpdir(), 'redress-house-'))
  const mail = await startMailServer()
  const { start, servers } = await startingIn(path, mail.url)
  const secrets = await demoSecrets(start.folder, true)
  const [adminUri, temporalAddress] = await Promise.all([haveMongo(start), haveTemporal(start)])
  const databases = await prepareDatabase(adminUri, secrets.passwords)
  const store = await connectStore(adminUri)
  const keys = await readOfficeKeys(secrets)
  const { people, tokens } = await fill({ store, keys, now })
  const urls = { publicUrl: `http://127.0.0.1:${start.settings.publicPort}`, staffUrl: `http://127.0.0.1:${start.settings.staffPort}` }
  await startApps(start, { databases, temporalAddress, smtpUrl: mail.url, secrets, ...urls })
  return {
    ...urls,
    mail,
    people,
    tokens,
    adminUri,
    temporalAddress,
    /** Over the administrator's connection, to look at what is stored. */
    store,
    keys,
    /** Everything this house keeps on disk: data of both servers, secrets, logs. */
    folder: start.folder,
    /** Takes one of its servers away, as a crash would (`The public app`, `MongoDB`, `Temporal`). */
    stop: async (name: string) => {
      await servers.get(name)?.stop()
    },
    /** Brings them back after `stop`, with the data they left. */
    restartMongo: () => haveMongo(start),
    restartTemporal: () => haveTemporal(start),
    async close() {
      await store.connection.close()
      await start.house.close()
      await mail.stop()
      await rm(path, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const portNames = ['PUBLIC_PORT', 'STAFF_PORT', 'MONGO_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT']

async function startingIn(path: string, smtpUrl: string): Promise<{ start: Start; servers: Map<string, ServerProcess> }> {
  const ports = await Promise.all(portNames.map(async (name) => [name, String(await freePort())]))
  const settings = readSettings('start', { ...Object.fromEntries(ports), REDRESS_DATA: path, SMTP_URL: smtpUrl, LOG_LEVEL: 'trace' })
  const house = openParts()
  const servers = new Map<string, ServerProcess>()
  const started = (server: ServerProcess) => {
    servers.set(server.name, server)
    house.add(server)
  }
  process.once('exit', () => [...servers.values()].forEach(kill))
  return { start: { settings, folder: await openDataFolder(path), house, waiting: { say() {}, started } }, servers }
}

/** A test run that ends without closing the house takes its servers along: each stands in a process group of its own. */
function kill({ pid }: ServerProcess): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function fill(seeding: Staffing) {
  const { _id: office } = await addOffice(seeding)
  const add = async (name: StaffName): Promise<[StaffName, SignIn]> => {
    const person = { id: staffId(name), email: `${name}@redress.localhost`, office, ...demoStaff[name] }
    return [name, await addStaffMember(seeding, person)]
  }
  const people = Object.fromEntries(await Promise.all((Object.keys(demoStaff) as StaffName[]).map(add))) as Record<StaffName, SignIn>
  const tokens = { intake: await addToken(seeding, office, 'intake'), oversight: await addToken(seeding, office, 'oversight') }
  return { people, tokens }
}
