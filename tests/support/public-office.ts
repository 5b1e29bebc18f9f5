import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createPublicApp } from '../../api/public/app.ts'
import type { PublicDeps } from '../../api/public/deps.ts'
import { createWebServer } from '../../api/web/serve.ts'
import { openTrialOffice, type TrialOffice } from './trial-office.ts'

export type PublicOffice = Omit<TrialOffice, 'close'> & {
  url: string
  deps: PublicDeps
  logged: unknown[][]
  clock: { now: string | null }
  close(): Promise<void>
}

/** A trial office with its public app on a port of its own. `clock.now` stops its clock at an instant; null lets it run. */
export async function openPublicOffice(adminUri: string, over: Partial<PublicDeps> = {}): Promise<PublicOffice> {
  const office = await openTrialOffice(adminUri)
  const logged: unknown[][] = []
  const clock: { now: string | null } = { now: null }
  const note = (...line: unknown[]): void => void logged.push(line)
  const deps: PublicDeps = {
    store: office.publicStore,
    log: { info: note, error: note },
    now: () => clock.now ?? new Date().toISOString(),
    receiptSecret: office.receiptSecret,
    cookieSecret: randomBytes(32),
    officeKey: office.officeKey,
    office: { id: 'denver', zone: 'America/Denver', phone: '(303) 555-0142', demo: true },
    promisesFrom: () => ({ acknowledgeOn: '2026-11-24', triageOn: '2026-12-02' }),
    transport: 'plain',
    trustProxy: 0,
    ...over,
  }
  const server = createWebServer(createPublicApp(deps)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await office.close()
  }
  return { ...office, deps, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, logged, clock, close }
}
