import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mongo } from 'mongoose'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { withDatabase } from '../../config/mongo-address.ts'
import { readSettings } from '../../config/settings.ts'
import { keysReady } from '../../keys/ready.ts'
import { holdsOfficeKey } from '../../keys/ring.ts'
import { openRing, readRing } from '../../keys/ring-file.ts'
import { startProcess } from '../../scripts/provision/server-process.ts'
import { prepareDatabase } from '../../scripts/setup/prepare-database.ts'
import { makeSecretFolders } from '../../scripts/setup/secret-folders.ts'
import { connectStore } from '../../store/connect.ts'
import { findProgram, freePort } from '../support/servers.ts'
import { tempFolder } from '../support/temp-folder.ts'

const passphrase = 'six words nobody puts together'
const mongodb = 'mongodb://db1:27017,db2:27017/office?replicaSet=rs0'
const urls = { PUBLIC_URL: 'https://complaints.example.gov', STAFF_URL: 'https://staff.example.gov' }

async function secretsOf(mode: 'demo' | 'production') {
  const folder = tempFolder('secrets')
  await makeSecretFolders(folder, mongodb, mode, mode === 'demo' ? null : passphrase)
  const at = (process: string) => (name: string) => join(folder, process, name)
  const ring = `${mode}-ring.json`
  const common = (process: string) => ({
    REDRESS_MODE: 'production',
    MONGODB_URI_FILE: at(process)('mongodb-uri'),
    OFFICE_KEY_FILE: at(process)('office-key'),
    ...urls,
  })
  const secrets = { RECEIPT_SECRET_FILE: at('public')('receipt-secret'), COOKIE_SECRET_FILE: at('public')('cookie-secret') }
  const session = { RECEIPT_SECRET_FILE: at('staff')('receipt-secret'), SESSION_SECRET_FILE: at('staff')('session-secret') }
  const engine = { TEMPORAL_ADDRESS: 'temporal:7233', SMTP_URL: 'smtps://mail', MAIL_FROM: 'office@example.gov' }
  return {
    folder,
    public: { ...common('public'), ...secrets },
    staff: { ...common('staff'), ...session, RING_FILE: at('staff')(ring) },
    worker: { ...common('worker'), ...engine, RING_FILE: at('worker')(ring) },
    setup: {
      ...common('setup'),
      PUBLIC_DB_PASSWORD_FILE: at('setup')('public-db-password'),
      STAFF_DB_PASSWORD_FILE: at('setup')('staff-db-password'),
      WORKER_DB_PASSWORD_FILE: at('setup')('worker-db-password'),
    },
  }
}

describe('the secrets of a new installation', () => {
  let made: Awaited<ReturnType<typeof secretsOf>>
  beforeAll(async () => {
    made = await secretsOf('production')
  })

  it('let every process start in production', () => {
    expect(readSettings('public', made.public).mongodbUri).toMatch(
      /^mongodb:\/\/redress_public:.+@db1:27017,db2:27017\/office\?replicaSet=rs0$/,
    )
    expect(readSettings('staff', made.staff).mode).toBe('production')
    expect(readSettings('worker', made.worker).mode).toBe('production')
    expect(readSettings('setup', made.setup).mongodbUri).toContain('authSource=admin')
  })

  it('fit together: the ring opens what is sealed to the key that the public app is given', async () => {
    await keysReady
    const { officeKey, receiptSecret } = readSettings('public', made.public)
    const staff = readSettings('staff', made.staff)
    expect(holdsOfficeKey((await openRing(staff.ringFile, passphrase)).ring, officeKey)).toBe(true)
    expect(staff.receiptSecret).toEqual(receiptSecret)
  })

  it('hold the ring under its passphrase and nowhere in the open', async () => {
    for (const { RING_FILE } of [made.staff, made.worker])
      await expect(readRing(RING_FILE)).rejects.toMatchObject({ reason: 'sealed under a passphrase' })
  })

  it('are readable by their owner only', async () => {
    expect((await stat(made.staff.RING_FILE)).mode & 0o077).toBe(0)
    expect((await stat(made.setup.MONGODB_URI_FILE)).mode & 0o077).toBe(0)
  })

  it('are refused in production if a demo made them', async () => {
    const demo = await secretsOf('demo')
    for (const kind of ['public', 'staff', 'worker', 'setup'] as const)
      expect(() => readSettings(kind, demo[kind]), kind).toThrow(/of a demo/)
  })
})

describe('preparing a database', () => {
  it('gives each process a user that works with the password made for it', async () => {
    const { folder } = await secretsOf('production')
    const password = (process: string) => readFile(join(folder, 'setup', `${process}-db-password`), 'utf8').then((text) => text.trim())
    const passwords = { public: await password('public'), staff: await password('staff'), worker: await password('worker') }
    const addresses = await prepareDatabase(withDatabase(inject('mongoUri'), 'setup_test'), passwords)
    for (const address of Object.values(addresses)) await (await mongo.MongoClient.connect(address)).close()
    expect(addresses.worker).toContain('redress_worker:')
  })

  it('refuses a MongoDB that is no replica set, and says what to do', async () => {
    const [dir, port] = [tempFolder('alone'), await freePort()]
    const args = ['--dbpath', dir, '--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket']
    const alone = await startProcess(
      { say() {} },
      { name: 'mongod', command: await findProgram('mongod'), args, logFile: join(dir, 'log') },
    )
    try {
      const passwords = { public: 'p', staff: 's', worker: 'w' }
      const uri = `mongodb://127.0.0.1:${port}/redress?serverSelectionTimeoutMS=20000`
      await expect(prepareDatabase(uri, passwords)).rejects.toThrow(/standalone MongoDB server\.\nUse a replica set/)
      // The apps and the worker ask for themselves: what was prepared may have been started anew without its replica set.
      await expect(connectStore(uri)).rejects.toThrow(/standalone server\. Start it as a replica set/)
    } finally {
      await alone.stop()
    }
  })

  it('says when nobody answers', async () => {
    const uri = `mongodb://127.0.0.1:${await freePort()}/redress`
    await expect(prepareDatabase(uri, { public: 'p', staff: 's', worker: 'w' })).rejects.toThrow(/No MongoDB replica set answers/)
  })
})
