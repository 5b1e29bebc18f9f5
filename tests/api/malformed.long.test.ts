import { Agent, request } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, inject, it } from 'vitest'
import { createPublicApp } from '../../api/public/app.ts'
import { routesOf } from '../../api/web/routes.ts'
import { type Malformed, malformed } from '../support/malformed.ts'
import { openPublicOffice } from '../support/public-office.ts'
import { seededChance } from '../support/seeded-chance.ts'
import { openStaffDesk, signedIn } from '../support/staff-desk.ts'

const atOnce = 16
/** `MALFORMED_REQUESTS=100000` for a release; what a long test has time for otherwise. */
const inAll = Number(process.env.MALFORMED_REQUESTS ?? 15_000)
const publicly = inAll * 0.8
const inside = inAll * 0.2
const open = { atOnce: 1e9, perSecond: 1e9 }
const noLimits = { newcomers: open, holdMs: 1, person: open, program: open }

type Answered = { status: number; headers: NodeJS.Dict<string | string[]> }

function send(url: string, agent: Agent, { method, path, headers, body }: Malformed): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request(
      `${url}/`,
      { agent, method, path, headers: { ...headers, 'content-length': Buffer.byteLength(body ?? '') } },
      (response) => {
        response
          .resume()
          .once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }))
          .once('error', reject)
      },
    )
    asking.once('error', reject)
    asking.end(body ?? undefined)
  })
}

/** What a scanner would say of an answer of ours without sending anything itself. */
function faultsOf({ status, headers }: Answered, { method, path }: Malformed): string[] {
  // Refused by node before there is a request of ours: a head that is too long.
  if (status === 431) return []
  const isAsset = path.startsWith('/assets/') && status === 200
  const rules: Record<string, boolean> = {
    'a 5xx': status < 500,
    'no policy': String(headers['content-security-policy']).startsWith("default-src 'none';script-src 'self'"),
    'may be framed': headers['x-frame-options'] === 'DENY' && String(headers['content-security-policy']).includes("frame-ancestors 'none'"),
    'may be sniffed': headers['x-content-type-options'] === 'nosniff',
    'tells where from': headers['referrer-policy'] === 'no-referrer',
    'may be kept': isAsset || headers['cache-control'] === 'no-store',
    'tells what runs': headers['x-powered-by'] === undefined && headers.server === undefined,
    'a cookie script can read': [headers['set-cookie'] ?? []]
      .flat()
      .every((line) => /; HttpOnly/i.test(line) && /; SameSite=Lax/i.test(line)),
    'leads elsewhere': !headers.location || /^\/(?!\/)/.test(String(headers.location)) || headers.location === 'https://www.weather.gov/',
  }
  return Object.entries(rules).flatMap(([rule, kept]) => (kept ? [] : [`${method} ${path.slice(0, 100)} ${status}: ${rule}`]))
}

/** Sends so many, some at a time; gives what was wrong, how often each status came, and how long the loop stood still. */
async function storm(url: string, count: number, make: () => Malformed) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const loop = monitorEventLoopDelay({ resolution: 10 })
  const faults: string[] = []
  const statuses: Record<number, number> = {}
  let left = count
  loop.enable()
  const some = async () => {
    while (left-- > 0) {
      const one = make()
      const answered = await send(url, agent, one).catch((error: Error) => {
        // The server may close on a body it will not read while it is still being written.
        if (/EPIPE|ECONNRESET/.test(String((error as NodeJS.ErrnoException).code))) return null
        throw error
      })
      if (answered) faults.push(...faultsOf(answered, one))
      statuses[answered?.status ?? 0] = (statuses[answered?.status ?? 0] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, some))
  loop.disable()
  agent.destroy()
  return { faults, statuses, stallMs: loop.percentile(99.9) / 1e6 }
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const usedMb = (): number => {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

describe('traffic no page of ours would send', () => {
  it('meets the public app: no crash, no 5xx, every header where it belongs, memory back where it was', async () => {
    const office = await openPublicOffice(inject('mongoUri'), { limits: noLimits })
    const routes = routesOf(createPublicApp(office.deps))
    const dice = seededChance(20261122)
    await storm(office.url, publicly / 8, () => malformed(routes, dice))
    office.logged.length = 0
    const before = usedMb()
    const { faults, statuses, stallMs } = await storm(office.url, publicly, () => {
      office.logged.length = 0
      return malformed(routes, dice)
    })
    expect(faults).toEqual([])
    expect(Object.keys(statuses).length).toBeGreaterThan(5)
    expect(stallMs).toBeLessThan(200)
    expect(usedMb() - before).toBeLessThan(50)
    expect((await fetch(`${office.url}/readyz`)).status).toBe(200)
    expect(await office.admin.publicInbox.countDocuments()).toBe(0)
    await office.close()
  })

  it('meets the staff app, from a stranger and from somebody signed in', async () => {
    const desk = await openStaffDesk(inject('mongoUri'), { decides: false })
    const routes = routesOf(desk.app).filter(({ path }) => path !== '/sign-in' && path !== '/sign-out')
    const dice = seededChance(20261123)
    const them = await signedIn(desk, 'supervisor-1')
    const cookie = [...them.cookies].map((pair) => pair.join('=')).join('; ')
    const make = () => {
      const one = malformed(routes, dice)
      return dice.upTo(2) ? { ...one, headers: { ...one.headers, cookie } } : one
    }
    await storm(desk.url, inside / 8, make)
    const before = usedMb()
    const { faults } = await storm(desk.url, inside, make)
    expect(faults).toEqual([])
    expect(usedMb() - before).toBeLessThan(50)
    await desk.close()
  })
})
