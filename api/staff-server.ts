import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { now } from '../config/clock.ts'
import { type Logger, makeLogger } from '../config/logger.ts'
import { readSettings, type Settings } from '../config/settings.ts'
import { calendarOf } from '../jurisdictions/calendar.ts'
import { readPacks } from '../jurisdictions/packs.ts'
import { keysReady } from '../keys/ready.ts'
import { holdsOfficeKey } from '../keys/ring.ts'
import { readRing } from '../keys/ring-file.ts'
import { connectStore } from '../store/connect.ts'
import { watchOutcomes } from '../store/inbox/outcome-watch.ts'
import { createStaffApp } from './staff/app.ts'

/** A page may wait 8 s for its command; what is under way gets a little longer to end. */
const stopWithinMs = 12_000

/** settings → keys, store, packs → app → listen → stop when told to. */
async function main(): Promise<void> {
  const settings = readSettings('staff', process.env)
  const log = makeLogger('staff', settings.logLevel)
  await keysReady
  const ring = await readRing(settings.ringFile)
  if (!holdsOfficeKey(ring, settings.officeKey)) throw new Error('The ring in RING_FILE does not open what is sealed to OFFICE_KEY.')
  const store = await connectStore(settings.mongodbUri)
  const outcomes = await watchOutcomes(store, (error) => log.error({ err: error }, 'the stream of outcomes broke and is opened anew'))
  const { packOf } = readPacks()
  const app = createStaffApp({
    store,
    ring,
    outcomes,
    packOf,
    calendarOf: (office) => calendarOf(office, now()),
    now,
    log,
    settings: appSettings(settings),
  })
  const server = await listen(createServer(app), settings)
  log.info({ port: (server.address() as AddressInfo).port }, 'the staff app listens')
  process.send?.('ready')
  await told()
  await closed(server)
  await outcomes.close()
  await store.connection.close()
}

const appSettings = (settings: Settings<'staff'>) => ({
  demo: settings.mode === 'demo',
  secure: settings.staffUrl.startsWith('https:'),
  trustProxy: settings.trustProxy,
  sessionSecret: settings.sessionSecret,
  receiptSecret: settings.receiptSecret,
  officeKey: settings.officeKey,
  publicUrl: settings.publicUrl,
})

const listen = (server: Server, { staffPort, bindAddress }: Settings<'staff'>): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(staffPort, bindAddress, () => resolve(server))
  })

/** Somebody says that it is over. */
const told = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })

/** No new connection is taken, what was begun is answered; what takes too long is cut off. */
const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), stopWithinMs).unref()
  })

main().catch((error: unknown) => {
  // Before the log stands, and for an operator who starts it by hand: the message names settings and files, never what people wrote.
  const log: Pick<Logger, 'fatal'> = makeLogger('staff', 'fatal')
  log.fatal({ err: error }, 'the staff app could not start')
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
