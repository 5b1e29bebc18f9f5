import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { routesOf } from '../../../api/web/routes.ts'
import { lookAcross } from '../../../worker/patterns/look-across.ts'
import type { Browser } from '../../support/browser-like.ts'
import { asks, atTriage, closedCase, inLegalReview, investigated } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

const roles = ['hotline', 'triage', 'investigator', 'supervisor', 'legal', 'lead', 'committee', 'administrator'] as const
type Role = (typeof roles)[number]

let desk: StaffDesk
const people = new Map<Role, Browser>()
const cases: Record<string, string> = {}

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'), { decides: false })
  cases.triage = (await atTriage(desk.office, '2026-11-02T16:00:00.000Z')).caseId
  cases.investigated = (await investigated(desk.office, '2026-11-02T16:00:00.000Z')).caseId
  cases.legal = (await inLegalReview(desk.office, '2026-11-02T16:00:00.000Z')).caseId
  cases.closed = (await closedCase(desk.office, '2026-11-02T16:00:00.000Z')).caseId
  for (const role of roles) people.set(role, await signedIn(desk, `${role}-1`))
})
afterAll(() => desk.close())

const casework: readonly Role[] = ['hotline', 'triage', 'investigator', 'supervisor', 'legal', 'lead']

describe('who may open which page', () => {
  const pages: [string, readonly Role[]][] = [
    ['/account', roles],
    ['/work', casework],
    ['/cases', casework],
    ['/search', casework],
    ['/calls/new', ['hotline', 'lead']],
    ['/legal', ['legal']],
    ['/committee', ['committee', 'lead']],
    ['/admin/health', ['administrator']],
    ['/admin/law', ['administrator']],
    ['/admin/people', ['administrator']],
    ['/resets', ['administrator', 'lead']],
    ['/api/v1/session', roles],
    ['/api/v1/oversight/cases', ['committee', 'lead']],
    ['/api/v1/oversight/cases.csv', ['committee', 'lead']],
  ]
  it.each(pages)('%s', async (page, allowed) => {
    for (const role of roles)
      expect([role, (await people.get(role)?.get(page))?.status]).toEqual([role, allowed.includes(role) ? 200 : 403])
    expect([303, 401]).toContain((await desk.browser().get(page)).status)
  })
})

describe('who may open which case', () => {
  const open: [string, readonly Role[]][] = [
    ['triage', ['hotline', 'triage', 'supervisor', 'lead']],
    ['investigated', ['investigator', 'supervisor', 'lead']],
    ['legal', ['investigator', 'supervisor', 'legal', 'lead']],
    ['closed', ['investigator', 'supervisor', 'legal', 'lead']],
  ]
  const tabs = ['', '/allegations', '/people', '/notes', '/messages', '/letters', '/audit', '/legal', '/tasks/t1', '/add-note']

  it.each(open)('a case at %s', async (name, allowed) => {
    for (const role of casework)
      for (const tab of tabs) {
        const status = (await people.get(role)?.get(`/cases/${cases[name]}${tab}`))?.status ?? 0
        const shown = allowed.includes(role)
        // A note is nothing a hotline worker adds; the page then says so.
        expect([role, tab, shown ? [200, 403].includes(status) : status === 404]).toEqual([role, tab, true])
      }
    for (const role of ['committee', 'administrator'] as const)
      expect((await people.get(role)?.get(`/cases/${cases[name]}`))?.status).toBe(403)
  })

  it('looks the same whether a case is closed to somebody or does not exist', async () => {
    const them = people.get('hotline')
    const texts = await Promise.all([`/cases/${cases.investigated}`, `/cases/${'0'.repeat(32)}`].map((page) => them?.get(page)))
    const [closed, missing] = texts.map((one) => one?.text.replaceAll(/request: [\w-]+|value="[^"]*"/g, ''))
    expect(texts.map((one) => one?.status)).toEqual([404, 404])
    expect(closed).toBe(missing)
  })

  it('finds by reference only what is open to whoever asks', async () => {
    const reference = (await desk.office.admin.cases.findById(cases.investigated).lean())?.reference ?? ''
    const found = await people.get('investigator')?.submit('/search', { find: reference.toLowerCase().replaceAll('-', ' ') }, '/search')
    expect(found).toMatchObject({ status: 303, location: `/cases/${cases.investigated}` })
    const notFound = await people.get('hotline')?.submit('/search', { find: reference }, '/search')
    const nobody = await people.get('hotline')?.submit('/search', { find: 'R-0000-000' }, '/search')
    expect(notFound?.text).toContain('No case with this reference is open to you.')
    expect(nobody?.text).toContain('No case with this reference is open to you.')
  })

  it('finds by e-mail or phone, however they are written, only what is open to whoever asks', async () => {
    await lookAcross({ store: desk.office.worker, ring: desk.office.ring, post: async () => undefined }, 'run', desk.now())
    const find = async (role: Role, typed: string) => people.get(role)?.submit('/search', { find: typed }, '/search')
    const email = asks.email ?? ''
    const rows = await desk.office.admin.cases.find({}, { reference: 1 }).lean()
    const referenceOf = (name: string) => rows.find(({ _id }) => _id === cases[name])?.reference ?? ''
    for (const typed of [email, ` ${email.toUpperCase()} `]) {
      const all = await find('supervisor', typed)
      for (const name of Object.keys(cases)) expect(all?.text).toContain(referenceOf(name))
    }
    const theirs = await find('investigator', email)
    expect(theirs?.text).toContain(referenceOf('investigated'))
    expect(theirs?.text).not.toContain(referenceOf('triage'))
    expect((await find('supervisor', 'somebody@example.net'))?.text).toContain(
      'No case of somebody with this e-mail address is open to you.',
    )
    expect((await find('supervisor', '(303) 555-0000'))?.text).toContain('No case of somebody with this phone number')
    expect((await find('supervisor', 'my van'))?.status).toBe(422)
  })
})

describe('routes', () => {
  it('are all declared with who may ask', () => {
    const routes = routesOf(desk.app)
    expect(routes.length).toBeGreaterThan(40)
    expect(routes.filter(({ who }) => who === undefined)).toEqual([])
  })

  it('are closed to whoever did not sign in, but for a few', () => {
    const open = routesOf(desk.app).filter(({ who }) => who === 'anyone' || who === 'programs')
    expect(open.map(({ path }) => path).sort()).toEqual([
      '/api/openapi.json',
      '/api/v1/oversight/cases',
      '/api/v1/oversight/cases.csv',
      '/healthz',
      '/join/:secret',
      '/join/:secret',
      '/readyz',
      '/sign-in',
      '/sign-in',
      '/sign-in/code',
      '/sign-in/code',
      '/sign-in/help',
      '/sign-out',
    ])
  })

  it('take no form that did not come from our own page', async () => {
    const them = people.get('supervisor')
    const body = new URLSearchParams({ text: 'x', form: 'a'.repeat(32), seen: '1' })
    const headers = { 'sec-fetch-site': 'cross-site' }
    const foreign = await them?.fetch(`/cases/${cases.investigated}/add-note`, { method: 'POST', body, headers })
    expect(foreign?.status).toBe(403)
    const bare = await them?.fetch(`/cases/${cases.investigated}/add-note`, { method: 'POST', body })
    expect(bare?.status).toBe(403)
    expect(await desk.office.admin.staffInbox.countDocuments({ _id: 'a'.repeat(32) })).toBe(0)
  })

  it('let no browser keep anything but the sheet and the script', async () => {
    const page = await people.get('supervisor')?.get('/work')
    expect(page?.headers.get('cache-control')).toBe('no-store')
    expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page?.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page?.headers.get('x-powered-by')).toBeNull()
  })
})
