import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { generateSecret, generateSync } from 'otplib'
import { createStaffApp } from '../../api/staff/app.ts'
import type { StaffDeps } from '../../api/staff/deps.ts'
import { createWebServer } from '../../api/web/serve.ts'
import { readPacks } from '../../jurisdictions/packs.ts'
import { hashPassword } from '../../keys/password.ts'
import { sealSecondFactor } from '../../keys/second-factor.ts'
import { watchOutcomes } from '../../store/inbox/outcome-watch.ts'
import { isOutage } from '../../store/outage.ts'
import { type Browser, browser } from './browser-like.ts'
import { openTrialOffice, people, settle, type TrialOffice } from './trial-office.ts'

export type StaffDesk = Awaited<ReturnType<typeof openStaffDesk>>

export const password = 'a long enough password'

/** The staff app over a trial office, listening on a port of its own, with a clock that tests may move. */
export async function openStaffDesk(adminUri: string, { decides = true, waitMs = 8000 } = {}) {
  const office = await openTrialOffice(adminUri)
  const secrets = await giveAccounts(office)
  const clock = { ahead: 0 }
  const now = () => new Date(Date.now() + clock.ahead).toISOString()
  const decider = decides ? decideWhatArrives(office, now) : null
  const outcomes = await watchOutcomes(office.staff, () => {}, waitMs)
  const logged: unknown[] = []
  const app = createStaffApp(depsOf(office, outcomes, now, logged))
  const server = createWebServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    office,
    app,
    url,
    now,
    clock,
    logged,
    codeOf: (user: string) => generateSync({ secret: secrets.get(user) ?? '', epoch: Date.parse(now()) / 1000 }),
    browser: () => browser(url),
    /** Tells a past: what the stories put into the inbox they decide themselves, each at its own time. */
    during: (tell: () => Promise<void>) => (decider ? decider.during(tell) : tell()),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await decider?.close()
      await outcomes.close()
      await office.close()
    },
  }
}

/** Somebody signed in, in a browser of their own. Each code is used once, so every sign-in of one person takes the next step of time. */
export async function signedIn(desk: StaffDesk, user: string): Promise<Browser> {
  const them = desk.browser()
  await desk.office.admin.users.updateOne({ _id: user }, { totpUsedStep: 0 })
  await them.submit('/sign-in', { email: `${user}@office.test`, password })
  const { status, text } = await them.submit('/sign-in/code', { code: desk.codeOf(user) })
  if (status !== 303) throw new Error(`${user} could not sign in: ${status} ${text.slice(0, 200)}`)
  return them
}

async function giveAccounts(office: TrialOffice): Promise<Map<string, string>> {
  const passwordHash = await hashPassword(password)
  const secrets = new Map(people.map(({ id }) => [id as string, generateSecret()]))
  for (const [_id, secret] of secrets)
    await office.admin.users.updateOne({ _id }, { passwordHash, totpSecret: sealSecondFactor(office.officeKey, secret, _id) })
  return secrets
}

const depsOf = (office: TrialOffice, outcomes: StaffDeps['outcomes'], now: () => string, logged: unknown[]): StaffDeps => ({
  store: office.staff,
  ring: office.ring,
  outcomes,
  packOf: office.deciding.packOf,
  packs: readPacks().all,
  calendarOf: (of) => office.deciding.calendarOf(of),
  now,
  log: { info: () => {}, error: (line: unknown) => void logged.push(line) },
  settings: {
    demo: true,
    secure: false,
    trustProxy: 0,
    sessionSecret: randomBytes(32),
    receiptSecret: office.receiptSecret,
    officeKey: office.officeKey,
    publicUrl: 'http://127.0.0.1:3000',
  },
})

/** Does what nudger and workflow do: decides what arrives, case by case in order. Pauses while a test tells the past by itself. */
function decideWhatArrives(office: TrialOffice, now: () => string) {
  const stream = office.worker.staffInbox.collection.watch([{ $match: { operationType: 'insert' } }])
  const decider = { paused: false, last: Promise.resolve() }
  stream.on('change', (change) => {
    const { caseId } = (change as unknown as { fullDocument: { caseId: string } }).fullDocument
    if (!decider.paused) decider.last = decider.last.then(() => calmly(() => settle(office, caseId, now())))
  })
  return {
    async during(tell: () => Promise<void>) {
      decider.paused = true
      await tell()
      decider.paused = false
    },
    async close() {
      await stream.close()
      await decider.last
    },
  }
}

/** Two who decide at once: the second reads anew. */
export async function calmly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isOutage(error)) throw error
    await calmly(work)
  }
}
