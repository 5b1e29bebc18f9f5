import { now } from '../config/clock.ts'
import { stopWithStarter, tellReady } from '../config/lifetime.ts'
import { type Logger, makeLogger } from '../config/logger.ts'
import { readSettings, type Settings } from '../config/settings.ts'
import { calendarOf } from '../jurisdictions/calendar.ts'
import { readPacks } from '../jurisdictions/packs.ts'
import { keepRing } from '../keys/keep-ring.ts'
import { keysReady } from '../keys/ready.ts'
import type { Ring } from '../keys/ring.ts'
import { connectStore } from '../store/connect.ts'
import { watchOutcomes } from '../store/inbox/outcome-watch.ts'
import { createStaffApp } from './staff/app.ts'
import { createLockedApp, openedLater } from './staff/locked-app.tsx'
import { serve } from './web/serve.ts'

/** settings → ring, store, packs, outcomes → app → listen → stop when told to. */
async function main(): Promise<void> {
  stopWithStarter()
  const settings = readSettings('staff', process.env)
  const log = makeLogger('staff', settings.logLevel)
  await keysReady
  const kept = await keepRing(settings, (why) => log.error({ why }, 'a new ring file was not taken up'))
  const store = await connectStore(settings.mongodbUri)
  const outcomes = await watchOutcomes(store, broken(log))
  const packs = readPacks()
  const appWith = (ring: Ring) =>
    createStaffApp({
      store,
      ring,
      outcomes,
      packOf: packs.packOf,
      packs: packs.all,
      calendarOf: (office) => calendarOf(office, now()),
      now,
      log,
      settings: appSettings(settings),
    })
  const app = openedLater(
    kept,
    appWith,
    () => createLockedApp(appSettings(settings)),
    () => log.info({}, 'the office is unlocked'),
  )
  const listening = () => {
    log.info({ port: settings.staffPort }, 'the staff app listens')
    tellReady()
  }
  await serve(app, { port: settings.staffPort, host: settings.bindAddress, listening })
  await Promise.all([outcomes.close(), kept.close()])
  await store.connection.close()
}

const broken = (log: Logger) => (error: unknown) => log.warn({ error }, 'the stream of outcomes broke and is opened anew')

const appSettings = (settings: Settings<'staff'>) => ({
  demo: settings.mode === 'demo',
  secure: settings.staffUrl.startsWith('https:'),
  trustProxy: settings.trustProxy,
  sessionSecret: settings.sessionSecret,
  receiptSecret: settings.receiptSecret,
  officeKey: settings.officeKey,
  publicUrl: settings.publicUrl,
})

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'The staff app could not start.'}\n`)
    process.exit(1)
  },
)
