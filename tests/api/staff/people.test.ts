import { generateSync } from 'otplib'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { changeRoles, disable } from '../../../store/users/change-account.ts'
import type { Answer, Browser } from '../../support/browser-like.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
let admin: Browser
beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'), { decides: false })
  admin = await signedIn(desk, 'administrator-1')
})
afterAll(() => desk.close())
beforeEach(() => {
  desk.clock.ahead = 0
})

const users = () => desk.office.admin.users
const minuteMs = 60_000
const linkOn = ({ text }: Answer) => new URL(/id="link">(.*?)<\/bdi>/.exec(text)?.[1] ?? '').pathname
const secretOn = ({ text }: Answer) => (/id="secret">(.*?)<\/bdi>/.exec(text)?.[1] ?? '').replaceAll(' ', '')
const codeFor = (secret: string) => generateSync({ secret, epoch: Date.parse(desk.now()) / 1000 })
const nia = { name: 'Nia Test', email: 'Nia@office.test', office: 'denver', roles: ['triage'] }
const invite = (who = nia) => admin.submit('/admin/people/new', who, '/admin/people/new')
const idOf = async (email: string) => (await users().findOne({ email }).lean())?._id ?? ''

async function join(path: string, chosen: string) {
  const them = desk.browser()
  const page = await them.get(path)
  const secret = secretOn(page)
  return { secret, answer: await them.send(page, { password: chosen, code: codeFor(secret) }) }
}

describe('somebody new', () => {
  it('is told every problem at once when they are invited wrongly, and nothing is made', async () => {
    const before = await users().countDocuments()
    const { status, text } = await invite({ name: ' ', email: 'nobody', office: 'nowhere', roles: ['king'] })
    expect(status).toBe(422)
    for (const words of ['Say who it is.', 'This is not an e-mail address.', 'Choose one role or more.', 'Choose an office.'])
      expect(text).toContain(words)
    expect(await users().countDocuments()).toBe(before)
  })

  it('joins by a link that is shown once, chooses password and codes, and signs in with both', async () => {
    const shown = await invite()
    expect(shown.status).toBe(200)
    const path = linkOn(shown)
    const stored = JSON.stringify(await users().findOne({ email: 'nia@office.test' }).lean())
    expect(stored).not.toContain(path.split('/').at(-1))
    expect((await admin.get('/admin/people')).text).toContain('Invited, not joined yet')
    const { secret, answer } = await join(path, 'zebra cactus mirror')
    expect([answer.status, answer.text.includes('Your account is open')]).toEqual([200, true])
    expect(JSON.stringify(await users().findOne({ email: 'nia@office.test' }).lean())).not.toContain(secret)
    desk.clock.ahead = 31_000
    const them = desk.browser()
    await them.submit('/sign-in', { email: 'nia@office.test', password: 'zebra cactus mirror' })
    expect((await them.submit('/sign-in/code', { code: codeFor(secret) })).status).toBe(303)
    expect((await them.get('/work')).status).toBe(200)
    expect((await desk.browser().get(path)).status).toBe(404)
  })

  it('cannot sign in before, and an address has one account', async () => {
    await invite({ ...nia, email: 'later@office.test' })
    const them = desk.browser()
    await them.submit('/sign-in', { email: 'later@office.test', password: 'none' })
    expect((await them.submit('/sign-in/code', { code: '000000' })).status).toBe(422)
    const twice = await invite({ ...nia, email: 'LATER@office.test' })
    expect([twice.status, twice.text.includes('has an account with this address already')]).toEqual([422, true])
  })

  it('keeps the key in their app when the password was too easy, and is told so beside a wrong code', async () => {
    const path = linkOn(await invite({ ...nia, email: 'easy@office.test' }))
    const them = desk.browser()
    const page = await them.get(path)
    const again = await them.send(page, { password: 'Password2026!', code: '000000' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('one of the passwords that are tried first')
    expect(again.text).toContain('This is not the code of now')
    expect(secretOn(again)).toBe(secretOn(page))
    expect((await them.send(again, { password: 'zebra cactus mirror', code: codeFor(secretOn(page)) })).status).toBe(200)
  })

  it('finds the link ended after three days, or replaced by another; used by two at once it counts once', async () => {
    const first = linkOn(await invite({ ...nia, email: 'slow@office.test' }))
    desk.clock.ahead = 72 * 60 * minuteMs
    expect((await desk.browser().get(first)).status).toBe(404)
    desk.clock.ahead = 0
    const place = `/admin/people/${await idOf('slow@office.test')}`
    const second = linkOn(await admin.submit(place, {}, `${place}/link`))
    expect((await desk.browser().get(first)).status).toBe(404)
    const both = await Promise.all([join(second, 'zebra cactus mirror'), join(second, 'mirror cactus zebra')])
    expect(both.map(({ answer }) => answer.status).sort()).toEqual([200, 404])
  })
})

describe('an account', () => {
  const place = '/admin/people/supervisor-2'
  beforeEach(() => users().updateOne({ _id: 'supervisor-2' }, { active: true, roles: ['supervisor'] }))

  it('has other roles on the next press', async () => {
    const them = await signedIn(desk, 'supervisor-2')
    expect((await them.get('/committee')).status).toBe(403)
    expect((await admin.submit(place, { roles: ['committee'] }, `${place}/roles`)).status).toBe(303)
    expect([(await them.get('/committee')).status, (await them.get('/work')).status]).toEqual([200, 403])
    expect((await admin.submit(place, { roles: [] }, `${place}/roles`)).status).toBe(422)
  })

  it('is out on the next press once it is disabled, also where nobody pressed before it was enabled again', async () => {
    const them = await signedIn(desk, 'supervisor-2')
    expect((await admin.submit(place, {}, `${place}/disable`)).status).toBe(303)
    expect((await users().findById('supervisor-2').lean())?.name).toBe('supervisor-2')
    expect((await admin.submit(place, {}, `${place}/enable`)).status).toBe(303)
    expect((await them.get('/work')).status).toBe(303)
    expect((await (await signedIn(desk, 'supervisor-2')).get('/work')).status).toBe(200)
  })

  it('is signed out everywhere by an administrator', async () => {
    const [one, other] = [await signedIn(desk, 'supervisor-2'), await signedIn(desk, 'supervisor-2')]
    expect((await admin.submit(place, {}, `${place}/sign-out`)).status).toBe(303)
    expect([(await one.get('/work')).status, (await other.get('/work')).status]).toEqual([303, 303])
  })

  it('is changed by nobody whose own it is', async () => {
    const mine = '/admin/people/administrator-1'
    const page = await admin.get(mine)
    expect(page.text).toContain('Another administrator')
    const taken = { _token: /name="_token" value="([^"]*)"/.exec(page.text)?.[1] ?? '' }
    const body = new URLSearchParams(taken)
    const headers = { 'sec-fetch-site': 'same-origin' }
    expect((await admin.fetch(`${mine}/disable`, { method: 'POST', body, headers })).status).toBe(403)
  })

  it('of one administrator is left when two disable each other at once', async () => {
    await users().updateOne({ _id: 'lead-1' }, { roles: ['administrator'] })
    const changing = (by: string, user: string) => ({ by, user, at: desk.now() })
    const done = await Promise.all([
      disable(desk.office.staff, changing('administrator-1', 'lead-1'), null),
      disable(desk.office.staff, changing('lead-1', 'administrator-1'), null),
    ])
    expect(done.filter(Boolean)).toHaveLength(1)
    expect(await users().countDocuments({ active: true, roles: 'administrator' })).toBe(1)
    await users().updateMany({ _id: { $in: ['lead-1', 'administrator-1'] } }, { active: true })
    await users().updateOne({ _id: 'lead-1' }, { roles: ['lead'] })
    expect(await changeRoles(desk.office.staff, changing('lead-1', 'triage-1'), ['lead'])).toBe(false)
    admin = await signedIn(desk, 'administrator-1')
  })
})
