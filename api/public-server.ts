import { now } from '../config/clock.ts'
import { stopWithStarter, tellReady } from '../config/lifetime.ts'
import { makeLogger } from '../config/logger.ts'
import { readSettings } from '../config/settings.ts'
import { calendarOf } from '../jurisdictions/calendar.ts'
import { readPacks } from '../jurisdictions/packs.ts'
import { keysReady } from '../keys/ready.ts'
import { connectStore } from '../store/connect.ts'
import { firstOffice } from '../store/offices/first-office.ts'
import { refuseKeys } from '../store/public/refuse-keys.ts'
import { createPublicApp } from './public/app.ts'
import { firstPromises } from './public/first-promises.ts'
import { serve } from './web/serve.ts'

/** settings → store, packs → app → listen → stop when told to. No ring, no engine: it can seal and cannot open. */
async function main(): Promise<void> {
  stopWithStarter()
  const settings = readSettings('public', process.env)
  const log = makeLogger('public', settings.logLevel)
  await keysReady
  const store = await connectStore(settings.mongodbUri)
  if (settings.mode === 'production') await refuseKeys(store)
  const office = await firstOffice(store)
  const pack = readPacks().newestPack(office.pack)
  const app = createPublicApp({
    store,
    log,
    now,
    receiptSecret: settings.receiptSecret,
    cookieSecret: settings.cookieSecret,
    officeKey: settings.officeKey,
    office: { id: office._id, zone: office.zone, phone: office.phone, demo: settings.mode === 'demo' },
    promisesFrom: (receivedAt) => firstPromises(pack, calendarOf(office, receivedAt), receivedAt),
    transport: settings.publicUrl.startsWith('https:') ? 'tls' : 'plain',
    trustProxy: settings.trustProxy,
  })
  const listening = () => {
    log.info({ port: settings.publicPort }, 'the public app listens')
    tellReady()
  }
  await serve(app, { port: settings.publicPort, host: settings.bindAddress, listening })
  await store.connection.close()
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'The public app could not start.'}\n`)
    process.exit(1)
  },
)
