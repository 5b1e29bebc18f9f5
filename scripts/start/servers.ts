import { connect } from 'node:net'
import { now } from '../../config/clock.ts'
import { databaseOf, withDatabase } from '../../config/mongo-address.ts'
import type { Settings } from '../../config/settings.ts'
import { startMongod } from '../provision/mongod.ts'
import type { Waiting } from '../provision/progress.ts'
import { engineAnswers, startTemporal } from '../provision/temporal.ts'
import { Trouble } from '../provision/trouble.ts'
import type { DataFolder } from './data-folder.ts'
import type { House } from './house.ts'
import { mailsIn } from './mailbox/mails.ts'
import { startMailbox } from './mailbox/server.ts'
import { startSmtp } from './mailbox/smtp.ts'

/** What a start is made of: its settings, its folder, what it has started, and who waits. */
export type Start = { settings: Settings<'start'>; folder: DataFolder; house: House; waiting: Waiting }

const filesOf = (folder: DataFolder, name: string) => ({
  pidFile: folder.at('run', `${name}.pid`),
  logFile: folder.at('logs', `${name}.log`),
})

/** The administrator's address of the database: the one that was given, or that of our own server. Throws Trouble. */
export async function haveMongo({ settings, folder, waiting }: Start): Promise<string> {
  if (settings.mongodbUri) return withDatabase(settings.mongodbUri, databaseOf(settings.mongodbUri))
  const { adminUri } = await startMongod({ dir: folder.at('mongo'), port: settings.mongoPort, ...filesOf(folder, 'mongod') }, waiting)
  waiting.say('MongoDB is up.')
  return withDatabase(adminUri, 'redress')
}

/** The engine's address: the one that was given, or that of our own server. Throws Trouble. */
export async function haveTemporal({ settings, folder, waiting }: Start): Promise<string> {
  if (settings.temporalAddress) return await givenTemporal(settings.temporalAddress, settings.temporalNamespace)
  const place = { dir: folder.at('temporal'), port: settings.temporalPort, uiPort: settings.temporalUiPort }
  const { address } = await startTemporal({ ...place, ...filesOf(folder, 'temporal') }, waiting)
  waiting.say('Temporal is up.')
  return address
}

async function givenTemporal(address: string, namespace: string): Promise<string> {
  try {
    await engineAnswers(address, namespace)
    return address
  } catch (error) {
    throw new Trouble(
      `No Temporal server answers at ${address} (TEMPORAL_ADDRESS) with the namespace ${namespace} (TEMPORAL_NAMESPACE).`,
      'Start it, make the namespace, or correct the setting.',
      { cause: error },
    )
  }
}

/** Where mail goes: the server that was given, or our own, with the mailbox that shows it. */
export async function haveMail({ settings, folder, house, waiting }: Start): Promise<{ smtpUrl: string; mailboxUrl: string | null }> {
  if (settings.smtpUrl) {
    if (!(await takesCalls(new URL(settings.smtpUrl)))) waiting.say('No mail server answers at SMTP_URL yet; mail waits until one does.')
    return { smtpUrl: settings.smtpUrl, mailboxUrl: null }
  }
  const mails = mailsIn(folder.at('mailbox'), now)
  const smtp = await startSmtp(mails)
  house.add(smtp)
  house.add(await startMailbox(mails, settings.mailboxPort))
  return { smtpUrl: smtp.url, mailboxUrl: `http://127.0.0.1:${settings.mailboxPort}` }
}

function takesCalls({ protocol, hostname, port }: URL): Promise<boolean> {
  return new Promise((tell) => {
    const socket = connect({ host: hostname, port: Number(port) || (protocol === 'smtps:' ? 465 : 587), timeout: 3_000 })
    const answer = (yes: boolean) => {
      socket.destroy()
      tell(yes)
    }
    socket
      .once('connect', () => answer(true))
      .once('error', () => answer(false))
      .once('timeout', () => answer(false))
  })
}
