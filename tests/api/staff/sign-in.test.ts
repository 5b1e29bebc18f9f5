import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { endSession, readSession, saveSession } from '../../../store/sessions/sessions.ts'
import { openStaffDesk, password, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

const minuteMs = 60_000
let desk: StaffDesk

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'), { decides: false })
})
afterAll(() => desk.close())
beforeEach(async () => {
  desk.clock.ahead = 0
  await desk.office.admin.users.updateMany({}, { active: true, failedSignIns: 0, lockedUntil: null, totpUsedStep: 0 })
})

const signIn = async (email: string, typed: string, code: string) => {
  const them = desk.browser()
  await them.submit('/sign-in', { email, password: typed })
  return them.submit('/sign-in/code', { code })
}
const good = 'supervisor-1@office.test'
const sentence = 'The e-mail, password or code is not right.'

describe('signing in', () => {
  it('leads to one’s work with password and code, and to the page asked for', async () => {
    const them = desk.browser()
    const asked = await them.get('/cases?stage=triage')
    expect(asked).toMatchObject({ status: 303, location: '/sign-in?to=%2Fcases%3Fstage%3Dtriage' })
    await them.submit(asked.location ?? '', { email: good, password })
    const code = await them.get('/sign-in/code?to=%2Fcases%3Fstage%3Dtriage')
    expect(await them.send(code, { code: desk.codeOf('supervisor-1') })).toMatchObject({ status: 303, location: '/cases?stage=triage' })
    expect((await them.get('/work')).status).toBe(200)
  })

  it('says the same of whatever was wrong, and of an account nobody has', async () => {
    const wrong = await Promise.all([
      signIn(good, 'not the password', desk.codeOf('supervisor-1')),
      signIn(good, password, '000000'),
      signIn('nobody@office.test', password, '000000'),
    ])
    for (const answer of wrong) {
      expect(answer.status).toBe(422)
      expect(answer.text).toContain(sentence)
    }
  })

  it('asks everybody for the code, whatever the password was', async () => {
    const them = desk.browser()
    expect(await them.submit('/sign-in', { email: 'nobody@office.test', password: 'x' })).toMatchObject({
      status: 303,
      location: '/sign-in/code',
    })
  })

  it('takes a code once', async () => {
    const code = desk.codeOf('supervisor-1')
    expect((await signIn(good, password, code)).status).toBe(303)
    expect((await signIn(good, password, code)).status).toBe(422)
  })

  it('takes the code of the step before, and not an older one', async () => {
    desk.clock.ahead = -30_000
    const before = desk.codeOf('supervisor-1')
    desk.clock.ahead = -120_000
    const old = desk.codeOf('supervisor-1')
    desk.clock.ahead = 0
    expect((await signIn(good, password, old)).status).toBe(422)
    expect((await signIn(good, password, before)).status).toBe(303)
  })

  it('makes an account wait after five wrong codes, with the same sentence, and lets it in after the wait', async () => {
    for (let tries = 0; tries < 5; tries++) await signIn(good, password, '000000')
    const waiting = await signIn(good, password, desk.codeOf('supervisor-1'))
    expect(waiting.status).toBe(422)
    expect(waiting.text).toContain(sentence)
    desk.clock.ahead = 31_000
    expect((await signIn(good, password, desk.codeOf('supervisor-1'))).status).toBe(303)
  })

  it('counts tries that come at once one by one', async () => {
    await Promise.all(Array.from({ length: 8 }, () => signIn(good, password, '000000')))
    const user = await desk.office.admin.users.findById('supervisor-1').lean()
    expect(user?.failedSignIns).toBe(5)
    expect(user?.lockedUntil).not.toBeNull()
  })

  it('lets nobody who knows no more than an address keep its owner out', async () => {
    for (let tries = 0; tries < 6; tries++) await signIn(good, 'wrong', '000000')
    expect((await signIn(good, password, desk.codeOf('supervisor-1'))).status).toBe(303)
  })

  it('never sends anybody elsewhere afterwards', async () => {
    const them = desk.browser()
    const page = await them.get('/sign-in?to=https%3A%2F%2Fevil.test%2F')
    expect(page.text).not.toContain('evil.test')
    expect((await them.get('/sign-in?to=%2F%2Fevil.test')).text).not.toContain('evil.test')
  })
})

describe('a session', () => {
  it('is kept under a hash of its id, in a cookie no script reads', async () => {
    const them = desk.browser()
    await them.submit('/sign-in', { email: good, password })
    const before = them.cookies.get('staff-session')
    const { headers } = await them.submit('/sign-in/code', { code: desk.codeOf('supervisor-1') })
    const cookie = headers.getSetCookie().find((line) => line.startsWith('staff-session='))
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(them.cookies.get('staff-session')).not.toBe(before)
    const id = decodeURIComponent(them.cookies.get('staff-session') ?? '').replace(/^s:(.*)\..*$/, '$1')
    const stored = JSON.stringify(await desk.office.admin.sessions.find({}).lean())
    expect(id).toHaveLength(43)
    expect(stored).not.toContain(id)
  })

  it('ends after 30 minutes without a press', async () => {
    const them = await signedIn(desk, 'supervisor-1')
    desk.clock.ahead = 29 * minuteMs
    expect((await them.get('/work')).status).toBe(200)
    desk.clock.ahead = 58 * minuteMs
    expect((await them.get('/work')).status).toBe(200)
    desk.clock.ahead = 89 * minuteMs
    expect((await them.get('/work')).location).toBe('/sign-in?to=%2Fwork')
  })

  it('ends after 12 hours, however busy', async () => {
    const them = await signedIn(desk, 'supervisor-1')
    for (let minutes = 25; minutes < 12 * 60; minutes += 25) {
      desk.clock.ahead = minutes * minuteMs
      expect((await them.get('/account')).status).toBe(200)
    }
    desk.clock.ahead = 12 * 60 * minuteMs
    expect((await them.get('/work')).status).toBe(303)
  })

  it('is over at the next press once the account is disabled, and follows a change of roles', async () => {
    const them = await signedIn(desk, 'supervisor-2')
    await desk.office.admin.users.updateOne({ _id: 'supervisor-2' }, { roles: ['committee'] })
    expect((await them.get('/work')).status).toBe(403)
    expect((await them.get('/committee')).status).toBe(200)
    await desk.office.admin.users.updateOne({ _id: 'supervisor-2' }, { roles: ['supervisor'], active: false })
    expect((await them.get('/work')).status).toBe(303)
    await desk.office.admin.users.updateOne({ _id: 'supervisor-2' }, { active: true })
    expect((await them.get('/work')).status).toBe(303)
  })

  it('is gone after signing out, and the browser is told to forget', async () => {
    const them = await signedIn(desk, 'supervisor-1')
    const cookies = new Map(them.cookies)
    const out = await them.submit('/work', {}, '/sign-out')
    expect(out).toMatchObject({ status: 303, location: '/sign-in' })
    expect(out.headers.get('clear-site-data')).toContain('"cache"')
    const reused = desk.browser()
    for (const [name, value] of cookies) reused.cookies.set(name, value)
    expect((await reused.get('/work')).status).toBe(303)
  })

  it('is not brought back by a page that was still being made when it ended', async () => {
    const { staff } = desk.office
    const at = desk.now()
    await saveSession(staff, 'ended', { user: 'supervisor-1', content: {}, isNew: true }, at)
    await endSession(staff, 'ended')
    await saveSession(staff, 'ended', { user: 'supervisor-1', content: {}, isNew: false }, at)
    expect(await readSession(staff, 'ended', at)).toBeNull()
  })

  it('does not begin with an id somebody planted', async () => {
    const them = desk.browser()
    them.cookies.set('staff-session', encodeURIComponent('s:planted.signature'))
    await them.submit('/sign-in', { email: good, password })
    expect((await them.submit('/sign-in/code', { code: desk.codeOf('supervisor-1') })).status).toBe(303)
    expect(them.cookies.get('staff-session')).not.toContain('planted')
  })
})
