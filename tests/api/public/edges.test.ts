import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createPublicApp } from '../../../api/public/app.ts'
import { routesOf } from '../../../api/web/routes.ts'
import { answerAll } from '../../support/answering.ts'
import { openPublicOffice, type PublicOffice } from '../../support/public-office.ts'
import { newVisitor, wordsOnPage } from '../../support/visitor.ts'

let office: PublicOffice
beforeAll(async () => {
  office = await openPublicOffice(inject('mongoUri'))
})
afterAll(() => office.close())

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(office.url + path, { method: 'POST', body, redirect: 'manual', headers: { ...form, ...headers } })

describe('every answer of the public app', () => {
  const paths = ['/', '/safety', '/complaint/now', '/complaint/nowhere', '/status', '/healthz', '/api/openapi.json', '/%E0%A4', '/exit']

  it.each(paths)('%s is not kept, frames nothing and allows only our own files', async (path) => {
    const { headers } = await fetch(office.url + path, { redirect: 'manual' })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    )
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-request-id')).toBeTruthy()
  })

  it('is within 60 KB, and only files with a hash in their name are kept', async () => {
    const { html } = await newVisitor(office.url).open('/')
    const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, href]) => href)
    expect(files).toHaveLength(3)
    let bytes = html.length
    for (const file of files) {
      const response = await fetch(office.url + file)
      bytes += (await response.arrayBuffer()).byteLength
      expect(response.headers.get('cache-control')).toContain('immutable')
      expect(response.headers.get('etag')).toBeNull()
    }
    expect(bytes).toBeLessThan(60_000)
  })

  it('leaves one log line with the pattern of its route and nothing personal', async () => {
    office.logged.length = 0
    await newVisitor(office.url).open('/complaint/now?to=canary')
    expect(office.logged).toHaveLength(1)
    expect(office.logged[0]?.[0]).toMatchObject({ method: 'GET', route: '/complaint/:question', status: 200 })
    expect(JSON.stringify(office.logged)).not.toContain('canary')
  })
})

describe('a posted form', () => {
  it('from another site changes nothing', async () => {
    const visitor = newVisitor(office.url, { 'sec-fetch-site': 'cross-site' })
    await visitor.open('/complaint/now')
    const page = await visitor.send({ now: 'none' })
    expect(page.status).toBe(403)
    expect(await office.admin.drafts.countDocuments()).toBe(0)
  })

  it('from another site is known by its origin where the browser says no more', async () => {
    const visitor = newVisitor(office.url, { 'sec-fetch-site': '', origin: 'https://elsewhere.example' })
    await visitor.open('/complaint/now')
    expect((await visitor.send({ now: 'none' })).status).toBe(403)
  })

  it('from a page whose token has ended comes back with what was typed, to be pressed once more', async () => {
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'none' })
    visitor.cookies.delete('form')
    const page = await visitor.send({ story: 'A "long" story\n<of two lines>' }, '/complaint/story')
    expect(page.status).toBe(403)
    expect(wordsOnPage(page)).toContain('Please press once more')
    expect(page.html).toContain('A &quot;long&quot; story\n&lt;of two lines>')
    await visitor.send({ story: 'A "long" story\n<of two lines>' }, '/complaint/story')
    expect(visitor.page().path).toBe('/complaint/kinds')
  })

  it('without any cookie is refused', async () => {
    expect((await post('/complaints', 'a=b')).status).toBe(403)
  })

  it.each([
    ['a type we do not read', '/complaints', '{}', { 'content-type': 'application/json' }, 415],
    ['a compressed body', '/complaints', 'x', { ...form, 'content-encoding': 'gzip' }, 415],
    ['a body that is too long', '/complaints', `a=${'b'.repeat(300_000)}`, form, 413],
    ['too many fields', '/complaints', 'a=1&'.repeat(700), form, 413],
    ['an operator in place of a text', '/complaint/story', 'story[$ne]=1&__proto__[x]=1&hasOwnProperty=1', form, 403],
    ['a letter cut in half', '/complaint/%E0%A4', 'a=1', form, 400],
  ])('with %s meets a 4xx', async (_, path, body, headers, status) => {
    expect((await post(path, body, headers)).status).toBe(status)
    expect((await fetch(`${office.url}/healthz`)).status).toBe(200)
  })

  it('with a list where one answer belongs names the problem', async () => {
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    const page = await visitor.send({ now: ['hurt', 'nonsense'] })
    expect(page.status).toBe(422)
    expect(wordsOnPage(page)).toContain('choose from the list')
  })

  it('with control characters and marks that turn text around is stored without them', async () => {
    const visitor = newVisitor(office.url)
    await answerAll(visitor, 'one\u0000two\u202Ethree\r\nfour')
    expect((await visitor.open('/complaint/story')).html).toContain('onetwothree\nfour')
  })
})

describe('the choice of a language', () => {
  it('is a cookie, and leads back to the clean address of this site', async () => {
    const response = await fetch(`${office.url}/safety?lang=es&x=1`, { redirect: 'manual' })
    expect(response.headers.get('location')).toBe('/safety?x=1')
    expect(response.headers.getSetCookie().join()).toContain('lang=es')
    const elsewhere = await fetch(`${office.url}//evil.example/?lang=es`, { redirect: 'manual' })
    expect(elsewhere.headers.get('location')).toBe('/evil.example/')
  })

  it('is the browser’s first, when nobody chose', async () => {
    const page = await newVisitor(office.url, { 'accept-language': 'fr, es;q=0.8, en;q=0.5' }).open('/')
    expect(page.html).toContain('<html lang="es"')
  })
})

describe('leaving', () => {
  it('by Exit clears what this site left and leads to a neutral one', async () => {
    const response = await fetch(`${office.url}/exit`, { redirect: 'manual' })
    expect(response.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"')
    expect(response.headers.get('location')).toBe('https://www.weather.gov/')
  })

  it('cannot be forced by another site', async () => {
    const response = await fetch(`${office.url}/exit`, { redirect: 'manual', headers: { 'sec-fetch-site': 'cross-site' } })
    expect(response.headers.get('clear-site-data')).toBeNull()
  })
})

describe('the routes', () => {
  it('are all declared with who may call them', () => {
    const routes = routesOf(createPublicApp({ ...office.deps }))
    expect(routes.length).toBeGreaterThan(20)
    expect(routes.filter(({ who }) => who === undefined)).toEqual([])
    expect(routes.filter(({ who }) => who !== 'anyone').map(({ path }) => path)).toEqual(['/api/v1/complaints'])
  })
})
