import type { Demo } from '../seed/seeding.ts'
import { prepareDatabase } from '../setup/prepare-database.ts'
import { startApps } from './apps.ts'
import { beginAfresh } from './begin-afresh.ts'
import { demoOf } from './demo-file.ts'
import { type Addresses, fillOnce } from './fill.ts'
import { type Beginning, beginningOf, refuseMixing } from './first-run.ts'
import { stopLeftovers } from './leftovers.ts'
import { holdFolder } from './only-one.ts'
import { type PortWish, refuseTakenPorts } from './ports.ts'
import { demoSecrets } from './secrets.ts'
import { haveMail, haveMongo, haveTemporal, type Start } from './servers.ts'

export type Running = { addresses: Addresses; demo: Demo | null }

/** From a data folder to a running office: servers, database, processes, first data. Throws Trouble; what was started is in the house. */
export async function launch(start: Start, wanted: Beginning): Promise<Running> {
  const { folder, house, settings, waiting } = start
  house.add(await holdFolder(folder, waiting.say))
  await stopLeftovers(folder, waiting.say)
  const began = await beginningOf(folder)
  refuseMixing(folder, began, wanted)
  await refuseTakenPorts(portsOf(start))
  const secrets = await demoSecrets(folder, began === undefined)

  const [adminUri, temporalAddress] = await Promise.all([haveMongo(start), haveTemporal(start)])
  if (began === undefined) await beginAfresh(adminUri, settings.mongodbUri === undefined)
  const databases = await prepareDatabase(adminUri, secrets.passwords)
  const { smtpUrl, mailboxUrl } = await haveMail(start)
  const addresses = { publicUrl: localAddress(settings.publicPort), staffUrl: localAddress(settings.staffPort), mailboxUrl }
  if (began === undefined) await fillOnce(start, adminUri, secrets, wanted, { ...addresses, smtpUrl })

  waiting.say('Starting the worker, the public app and the staff app …')
  await startApps(start, { databases, temporalAddress, smtpUrl, secrets, ...addresses })
  return { addresses, demo: (began ?? wanted) === 'demo' ? await demoOf(folder, addresses) : null }
}

const localAddress = (port: number) => `http://127.0.0.1:${port}`

/** Ports of what this start brings; servers whose address was given have theirs already. */
function portsOf({ settings }: Start): PortWish[] {
  const { bindAddress, mongodbUri, temporalAddress, smtpUrl } = settings
  const own = (name: string, port: number, address = '127.0.0.1'): PortWish => ({ name, port, address })
  return [
    own('PUBLIC_PORT', settings.publicPort, bindAddress),
    own('STAFF_PORT', settings.staffPort, bindAddress),
    ...(smtpUrl ? [] : [own('MAILBOX_PORT', settings.mailboxPort)]),
    ...(mongodbUri ? [] : [own('MONGO_PORT', settings.mongoPort)]),
    ...(temporalAddress ? [] : [own('TEMPORAL_PORT', settings.temporalPort), own('TEMPORAL_UI_PORT', settings.temporalUiPort)]),
  ]
}
