import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { demoMark } from '../../config/mode.ts'
import { withDatabase } from '../../config/mongo-address.ts'
import { openRing, writeRing } from '../../keys/ring-file.ts'
import { ensureBuilt } from '../../scripts/build.mjs'
import { makeSecretFolders } from '../../scripts/setup/secret-folders.ts'
import { startBuilt } from '../support/built-process.ts'
import { freePort } from '../support/servers.ts'
import { tempFolder } from '../support/temp-folder.ts'

const urls = { PUBLIC_URL: 'https://complaints.example.gov', STAFF_URL: 'https://staff.example.gov' }
const passphrase = 'six words nobody puts together'
const passphraseFile = () => join(folder, 'ring-passphrase')
let folder: string
let administrator: string

beforeAll(async () => {
  await ensureBuilt()
  folder = tempFolder('production')
  administrator = withDatabase(inject('mongoUri'), 'production')
  await makeSecretFolders(folder, administrator, 'production', passphrase)
  await writeFile(passphraseFile(), passphrase, { mode: 0o600 })
})

const secret = (process: string, name: string) => join(folder, process, name)
const common = (process: string) => ({
  REDRESS_MODE: 'production',
  MONGODB_URI_FILE: secret(process, 'mongodb-uri'),
  OFFICE_KEY_FILE: secret(process, 'office-key'),
  ...urls,
})
const publicApp = () => ({
  ...common('public'),
  RECEIPT_SECRET_FILE: secret('public', 'receipt-secret'),
  COOKIE_SECRET_FILE: secret('public', 'cookie-secret'),
})
const staffApp = () => ({
  ...common('staff'),
  RING_FILE: secret('staff', 'production-ring.json'),
  UNLOCK_SOCKET: join(folder, 'staff.sock'),
  RECEIPT_SECRET_FILE: secret('staff', 'receipt-secret'),
  SESSION_SECRET_FILE: secret('staff', 'session-secret'),
})
const worker = () => ({
  ...common('worker'),
  RING_FILE: secret('worker', 'production-ring.json'),
  UNLOCK_SOCKET: join(folder, 'worker.sock'),
  TEMPORAL_ADDRESS: inject('temporalAddress'),
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'Case office <office@example.gov>',
})

/** What a process that will not start says before it ends. */
async function refusal(entry: string, env: Record<string, string>): Promise<string> {
  const server = await startBuilt(entry, env, folder)
  const ended = await Promise.race([server.ended, server.ready.then(() => null), sleep(20_000, null, { ref: false })])
  await server.stop()
  if (ended === null) throw new Error(`${entry} started all the same`)
  return await readFile(join(folder, `${entry.replaceAll('/', '-')}.log`), 'utf8')
}

describe('a production installation', () => {
  it('is set up by an administrator, starts locked, is unlocked, and runs, each process as its own user', async () => {
    const passwords = ['public', 'staff', 'worker'].map((name) => [
      `${name.toUpperCase()}_DB_PASSWORD_FILE`,
      secret('setup', `${name}-db-password`),
    ])
    const env = {
      REDRESS_MODE: 'production',
      MONGODB_URI: administrator,
      OFFICE_KEY_FILE: secret('setup', 'office-key'),
      ...Object.fromEntries(passwords),
    }
    const setup = await startBuilt('scripts/setup/main.js', env, folder, ['--first-sign-in', join(folder, 'first-sign-in.json')])
    await setup.ended
    expect(JSON.parse(await readFile(join(folder, 'first-sign-in.json'), 'utf8'))).toMatchObject({ role: 'administrator' })

    const ports = { PUBLIC_PORT: String(await freePort()), STAFF_PORT: String(await freePort()) }
    const started = [
      await startBuilt('api/public-server.js', { ...publicApp(), ...ports }, folder),
      await startBuilt('api/staff-server.js', { ...staffApp(), ...ports }, folder),
      await startBuilt('worker/main.js', worker(), folder),
    ]
    try {
      for (const { ready, ended } of started) await Promise.race([ready, ended.then((trouble) => Promise.reject(trouble))])
      for (const port of Object.values(ports)) expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)
      const signIn = `http://127.0.0.1:${ports.STAFF_PORT}/sign-in`
      const locked = await fetch(signIn)
      expect([locked.status, await locked.text()]).toEqual([503, expect.stringContaining('The office is locked')])
      const sockets = [staffApp().UNLOCK_SOCKET, worker().UNLOCK_SOCKET]
      const unlocking = await startBuilt('scripts/ring/unlock.js', {}, folder, [...sockets, '--passphrase-file', passphraseFile()])
      await unlocking.ended
      expect((await fetch(signIn)).status).toBe(200)
    } finally {
      for (const server of started) await server.stop()
    }
  })

  it('is refused where the public app could open the ring or reach the engine', async () => {
    const reach = {
      RING_FILE: secret('staff', 'production-ring.json'),
      UNLOCK_SOCKET: staffApp().UNLOCK_SOCKET,
      TEMPORAL_ADDRESS: inject('temporalAddress'),
    }
    const said = await refusal('api/public-server.js', { ...publicApp(), ...reach })
    expect(said).toMatch(/RING_FILE must not be set/)
    expect(said).toMatch(/UNLOCK_SOCKET must not be set/)
    expect(said).toMatch(/TEMPORAL_ADDRESS must not be set/)
    const asWorker = { ...publicApp(), MONGODB_URI_FILE: secret('worker', 'mongodb-uri') }
    expect(await refusal('api/public-server.js', asWorker)).toMatch(/may read cases or their keys/)
  })

  it.each([
    ['api/public-server.js', publicApp],
    ['api/staff-server.js', staffApp],
    ['worker/main.js', worker],
  ] as const)('%s does not start with what a demo made', async (entry, settings) => {
    const demo = tempFolder('demo')
    await makeSecretFolders(demo, administrator, 'demo', null)
    const fromDemo = Object.entries(settings()).map(([name, value]) => [
      name,
      value.replace(folder, demo).replace('production-ring', 'demo-ring'),
    ])
    const said = await refusal(entry, Object.fromEntries(fromDemo))
    expect(said).toMatch(/production mode refuses/)
    expect(said).not.toContain(demoMark)
  })

  it('does not start where nobody could ever open the ring, or where it lies open', async () => {
    const { UNLOCK_SOCKET: _, ...others } = worker()
    expect(await refusal('worker/main.js', others)).toMatch(/RING_FILE is sealed: set RING_PASSPHRASE_FILE, or UNLOCK_SOCKET/)
    const open = join(folder, 'open-ring.json')
    await writeRing(open, (await openRing(worker().RING_FILE, passphrase)).ring)
    expect(await refusal('worker/main.js', { ...worker(), RING_FILE: open })).toMatch(
      /not sealed under a passphrase. Seal it: npm run seal-ring/,
    )
  })

  it('does not start without the office key, and says so', async () => {
    const { OFFICE_KEY_FILE: _, ...others } = publicApp()
    expect(await refusal('api/public-server.js', others)).toMatch(/OFFICE_KEY or OFFICE_KEY_FILE is missing/)
  })
})
