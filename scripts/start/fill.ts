import { now } from '../../config/clock.ts'
import { connectStore } from '../../store/connect.ts'
import { writeSecret } from '../provision/secret-file.ts'
import { seedDemo } from '../seed/demo.ts'
import { seedEmptyOffice } from '../seed/empty-office.ts'
import { readOfficeKeys } from '../seed/office-keys.ts'
import type { Seeding } from '../seed/seeding.ts'
import { type Beginning, noteBeginning } from './first-run.ts'
import type { Secrets } from './secrets.ts'
import type { Start } from './servers.ts'

export type Addresses = Pick<Seeding, 'publicUrl' | 'staffUrl' | 'mailboxUrl'>

/** Fills a new office once: with a demo, or with nothing but its first administrator. Sign-ins go to a file only the owner can read. */
export async function fillOnce(
  start: Start,
  adminUri: string,
  secrets: Secrets,
  wanted: Beginning,
  where: Addresses & { smtpUrl: string },
) {
  const { folder, settings, waiting } = start
  waiting.say(wanted === 'demo' ? 'Filling in demo data, once …' : 'Making an empty office, once …')
  const store = await connectStore(adminUri)
  try {
    // The mail of a made-up past must not reach anybody: it goes nowhere but into our own mailbox.
    const smtpUrl = settings.smtpUrl ? null : where.smtpUrl
    const seeding = { store, keys: await readOfficeKeys(secrets), now, ...waiting, ...where, smtpUrl }
    if (wanted === 'demo') await writeSecret(folder.at('demo.json'), json(await seedDemo(seeding)))
    else await writeSecret(folder.at('first-sign-in.json'), json(await seedEmptyOffice(seeding)))
    await noteBeginning(folder, wanted)
  } finally {
    await store.connection.close()
  }
}

const json = (value: unknown) => JSON.stringify(value, null, 2)
