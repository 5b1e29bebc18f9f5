import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { complaintExample } from '../../../api/web/schemas/complaint.ts'
import { answerAll } from '../../support/answering.ts'
import { giveToken, postJson } from '../../support/program.ts'
import { openPublicOffice, type PublicOffice } from '../../support/public-office.ts'
import { newVisitor, wordsOnPage } from '../../support/visitor.ts'

const tight = {
  newcomers: { atOnce: 2, perSecond: 0.01 },
  holdMs: 300,
  person: { atOnce: 12, perSecond: 0.1 },
  program: { atOnce: 3, perSecond: 0.1 },
}

let office: PublicOffice
let proxied: PublicOffice
beforeAll(async () => {
  office = await openPublicOffice(inject('mongoUri'), { limits: tight })
  proxied = await openPublicOffice(inject('mongoUri'), { limits: tight, trustProxy: 1 })
})
afterAll(async () => {
  await office.close()
  await proxied.close()
})

async function timed(work: Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work
  return performance.now() - startedAt
}

/** A newcomer's first answer, from an address a proxy tells of. */
async function firstAnswer(from: PublicOffice, address: string): Promise<{ ms: number; status: number }> {
  const visitor = newVisitor(from.url, { 'x-forwarded-for': address })
  await visitor.open('/complaint/now')
  const ms = await timed(visitor.send({ now: 'none' }))
  return { ms, status: visitor.page().status }
}

describe('many newcomers behind one address', () => {
  it('are held a moment each and all let in; once known they are not held again', async () => {
    const visitors = Array.from({ length: 6 }, () => newVisitor(office.url))
    for (const visitor of visitors) {
      await visitor.open('/complaint/now')
      await visitor.send({ now: 'none' })
      expect(visitor.page().path).toBe('/complaint/about')
    }
    const late = newVisitor(office.url)
    await late.open('/complaint/now')
    expect(await timed(late.send({ now: 'none' }))).toBeGreaterThan(250)
    expect(await timed(late.send({ about: 'me' }))).toBeLessThan(250)
    expect(late.page().path).toBe('/complaint/story')
  })

  it('hang up while they are held and take nobody’s place', async () => {
    const hungUp = Array.from({ length: 20 }, () =>
      fetch(`${office.url}/status`, { method: 'POST', body: new URLSearchParams(), signal: AbortSignal.timeout(50) }).catch(() => 'gone'),
    )
    expect(new Set(await Promise.all(hungUp))).toEqual(new Set(['gone']))
    expect((await fetch(`${office.url}/healthz`)).status).toBe(200)
  })

  it('who try codes are slowed', async () => {
    const tries = await Promise.all(
      Array.from({ length: 4 }, () => timed(postJson(`${office.url}/api/v1/status`, { code: '7KQM-3F9T-XW2H-8DRC' }))),
    )
    for (const ms of tries) expect(ms).toBeGreaterThan(250)
  })
})

describe('what a proxy says of where a request came from', () => {
  it('is believed only where the settings say that one stands there', async () => {
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'])
      expect((await firstAnswer(proxied, address)).ms).toBeLessThan(250)
    // Nobody said so here: whatever the header claims, it is the same crowd.
    for (const address of ['192.0.2.1', '192.0.2.2']) expect((await firstAnswer(office, address)).ms).toBeGreaterThan(250)
  })

  it('counts by what the proxy wrote last, not by what a sender wrote before it', async () => {
    const claimed = [1, 2, 3, 4].map((n) => `198.51.100.${n}, 203.0.113.9`)
    const answers = []
    for (const chain of claimed) answers.push(await firstAnswer(proxied, chain))
    expect(answers.map(({ ms }) => ms > 250)).toEqual([false, false, true, true])
    expect(answers.every(({ status }) => status === 200)).toBe(true)
  })
})

describe('one sender who is too fast', () => {
  it('with a code is asked to wait, keeps what was typed, and nobody else waits', async () => {
    const visitor = newVisitor(office.url)
    await answerAll(visitor)
    await visitor.open('/complaint/story')
    for (let i = 0; i < 4 && visitor.page().status !== 429; i += 1) await visitor.send({ story: 'Told <again>.' }, '/complaint/story')
    const page = visitor.page()
    expect(page.status).toBe(429)
    expect(Number(page.headers.get('retry-after'))).toBeLessThanOrEqual(10)
    expect(wordsOnPage(page)).toContain('Wait 10 seconds')
    expect(page.html).toContain('Told &lt;again>.')
    expect((await firstAnswer(office, '')).status).toBe(200)
  })

  it('with a token is told when to come again; another token of the same address is not', async () => {
    const file = async (token: string) =>
      postJson(`${office.url}/api/v1/complaints`, complaintExample, {
        authorization: `Bearer ${token}`,
        'idempotency-key': crypto.randomUUID(),
      })
    const fast = await giveToken(office)
    const statuses = []
    for (let i = 0; i < 5; i += 1) statuses.push((await file(fast)).status)
    expect(statuses).toEqual([201, 201, 201, 429, 429])
    const refused = await file(fast)
    expect(refused.headers.get('retry-after')).toBe('10')
    expect(refused.body).toMatchObject({ type: '/problems/too-many', status: 429 })
    expect((await file(await giveToken(office))).status).toBe(201)
  })

  it('with a token that has no limit waits for nothing', async () => {
    const token = await giveToken(office)
    await office.admin.tokens.updateMany({}, { unlimited: true })
    for (let i = 0; i < 6; i += 1) {
      const headers = { authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID() }
      expect((await postJson(`${office.url}/api/v1/complaints`, complaintExample, headers)).status).toBe(201)
    }
  })
})
