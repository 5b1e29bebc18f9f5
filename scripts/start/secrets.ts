import { demoMark } from '../../config/mode.ts'
import { demoRingName } from '../../config/settings/ring-file.ts'
import { RingRefused } from '../../keys/errors.ts'
import { keysReady } from '../../keys/ready.ts'
import { makeRing, officeKeyOf, type Ring } from '../../keys/ring.ts'
import { readRing, writeRing } from '../../keys/ring-file.ts'
import { demoSecret, keptSecret, secretFile, writeSecret } from '../provision/secret-file.ts'
import { damaged, Trouble } from '../provision/trouble.ts'
import type { Passwords } from '../setup/prepare-database.ts'
import type { DataFolder } from './data-folder.ts'

/** Where the secrets of a demo lie, and the database passwords themselves. */
export type Secrets = { receipt: string; cookie: string; session: string; ring: string; officeKey: string; passwords: Passwords }

/**
 * The demo's secrets, all marked so that production refuses them. They are made on the first start only: later a missing one means
 * that what it protects would be lost, so it is not quietly replaced. Throws Trouble.
 */
export async function demoSecrets(folder: DataFolder, isFirst: boolean): Promise<Secrets> {
  const file = (name: string) => folder.at('secrets', name)
  const kept = (name: string) => (isFirst ? secretFile(file(name), demoSecret) : mustBeThere(file(name)))
  for (const name of ['receipt-secret', 'cookie-secret', 'session-secret']) await kept(name)
  const passwords = {
    public: await kept('public-db-password'),
    staff: await kept('staff-db-password'),
    worker: await kept('worker-db-password'),
  }
  const ring = await demoRing(file(demoRingName), isFirst)
  await writeSecret(file('office-key'), demoMark + officeKeyOf(ring))
  return {
    receipt: file('receipt-secret'),
    cookie: file('cookie-secret'),
    session: file('session-secret'),
    ring: file(demoRingName),
    officeKey: file('office-key'),
    passwords,
  }
}

async function mustBeThere(path: string): Promise<string> {
  const secret = await keptSecret(path)
  if (secret === undefined) throw damaged(`The secret ${path} is missing`)
  return secret
}

async function demoRing(file: string, isFirst: boolean): Promise<Ring> {
  await keysReady
  try {
    return await readRing(file)
  } catch (error) {
    if (!(error instanceof RingRefused)) throw error
    if (!isFirst || error.reason !== 'missing') throw ringTrouble(file, error)
    await writeRing(file, makeRing())
    return await readRing(file)
  }
}

const ringTrouble = (file: string, error: RingRefused) =>
  error.reason === 'readable by others'
    ? new Trouble(`The ring ${file} is readable by others.`, `Take that right away (chmod 600 ${file}) and start again.`, { cause: error })
    : damaged(`The ring ${file} is ${error.reason}`)
