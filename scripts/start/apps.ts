import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectFolder } from '../provision/project-folder.ts'
import type { ServerProcess } from '../provision/running-server.ts'
import { startProcess } from '../provision/server-process.ts'
import { untilUp } from '../provision/until-up.ts'
import type { Addresses } from '../setup/prepare-database.ts'
import type { Secrets } from './secrets.ts'
import type { Start } from './servers.ts'

/** Everything our own processes need to be told. */
export type Surroundings = {
  databases: Addresses
  temporalAddress: string
  smtpUrl: string
  secrets: Secrets
  publicUrl: string
  staffUrl: string
}

type Variables = Record<string, string>

/** Starts worker, public and staff app from the build, each with its own settings and no others. Throws Trouble. */
export async function startApps(start: Start, surroundings: Surroundings): Promise<void> {
  await Promise.all([startWorker(start, surroundings), startPublicApp(start, surroundings), startStaffApp(start, surroundings)])
}

/** Each of them answers once it is ready to work. */
export async function startWorker(start: Start, surroundings: Surroundings): Promise<ServerProcess> {
  const worker = await startApp(start, 'worker', 'worker/main.js', forWorker(start, surroundings))
  await untilUp(worker, () => withinASecond(worker.ready), start.waiting)
  return worker
}

export async function startPublicApp(start: Start, surroundings: Surroundings): Promise<ServerProcess> {
  const app = await startApp(start, 'public-app', 'api/public-server.js', forPublic(start, surroundings))
  await untilUp(app, () => answersReady(start, start.settings.publicPort), start.waiting)
  return app
}

export async function startStaffApp(start: Start, surroundings: Surroundings): Promise<ServerProcess> {
  const app = await startApp(start, 'staff-app', 'api/staff-server.js', forStaff(start, surroundings))
  await untilUp(app, () => answersReady(start, start.settings.staffPort), start.waiting)
  return app
}

const startApp = ({ folder, waiting }: Start, name: string, entry: string, env: Variables): Promise<ServerProcess> =>
  startProcess(waiting, {
    name: `The ${name.replace('-', ' ')}`,
    command: process.execPath,
    args: ['--enable-source-maps', join(projectFolder, 'dist', entry)],
    env,
    logFile: folder.at('logs', `${name}.log`),
    pidFile: folder.at('run', `${name}.pid`),
    channel: true,
  })

/** Rejects if it takes longer; it may be asked again. */
const withinASecond = (ready: Promise<void>): Promise<void> =>
  Promise.race([ready, sleep(1_000, undefined, { ref: false }).then(() => Promise.reject(new Error('not yet')))])

async function answersReady({ settings }: Start, port: number): Promise<void> {
  const host = settings.bindAddress === '0.0.0.0' ? '127.0.0.1' : settings.bindAddress
  const { status } = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${port}/readyz`, { signal: AbortSignal.timeout(5_000) })
  if (status !== 200) throw new Error(`/readyz answered ${status}`)
}

const forPublic = ({ settings }: Start, { databases, secrets, publicUrl }: Surroundings): Variables => ({
  ...everyone(settings.logLevel),
  PUBLIC_PORT: String(settings.publicPort),
  BIND_ADDRESS: settings.bindAddress,
  MONGODB_URI: databases.public,
  PUBLIC_URL: publicUrl,
  OFFICE_KEY_FILE: secrets.officeKey,
  RECEIPT_SECRET_FILE: secrets.receipt,
  COOKIE_SECRET_FILE: secrets.cookie,
})

const forStaff = ({ settings }: Start, { databases, secrets, publicUrl, staffUrl }: Surroundings): Variables => ({
  ...everyone(settings.logLevel),
  STAFF_PORT: String(settings.staffPort),
  BIND_ADDRESS: settings.bindAddress,
  MONGODB_URI: databases.staff,
  PUBLIC_URL: publicUrl,
  STAFF_URL: staffUrl,
  OFFICE_KEY_FILE: secrets.officeKey,
  RING_FILE: secrets.ring,
  RECEIPT_SECRET_FILE: secrets.receipt,
  SESSION_SECRET_FILE: secrets.session,
})

const forWorker = ({ settings }: Start, its: Surroundings): Variables => ({
  ...everyone(settings.logLevel),
  MONGODB_URI: its.databases.worker,
  TEMPORAL_ADDRESS: its.temporalAddress,
  TEMPORAL_NAMESPACE: settings.temporalNamespace,
  SMTP_URL: its.smtpUrl,
  PUBLIC_URL: its.publicUrl,
  STAFF_URL: its.staffUrl,
  OFFICE_KEY_FILE: its.secrets.officeKey,
  RING_FILE: its.secrets.ring,
})

/** Of our own environment they get what a program needs to run, never an address or a secret that stands there by chance. */
function everyone(logLevel: string): Variables {
  const kept = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'SYSTEMROOT']
  const own = Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
  return { ...own, NODE_ENV: 'production', REDRESS_MODE: 'demo', LOG_LEVEL: logLevel }
}
