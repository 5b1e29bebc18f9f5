import { generateSync } from 'otplib'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { agreeToReset } from '../../../store/users/resets.ts'
import type { Answer, Browser } from '../../support/browser-like.ts'
import { openStaffDesk, password, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
let admin: Browser
let lead: Browser
beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'), { decides: false })
  admin = await signedIn(desk, 'administrator-1')
  lead = await signedIn(desk, 'lead-1')
})
afterAll(() => desk.close())
beforeEach(async () => {
  await desk.office.admin.users.updateMany(
    {},
    { active: true, failedSignIns: 0, lockedUntil: null, totpUsedStep: 0, reset: null, link: null },
  )
})

const why = 'I called them back on their office phone.'
const ask = (user: string, kind: string) => admin.submit('/resets', { user, kind, why }, '/resets')
const agree = (user: string) => lead.submit('/resets', {}, `/resets/${user}/agree`)
const linkOn = ({ text }: Answer) => new URL(/id="link">(.*?)<\/bdi>/.exec(text)?.[1] ?? '').pathname
const secretOn = ({ text }: Answer) => (/id="secret">(.*?)<\/bdi>/.exec(text)?.[1] ?? '').replaceAll(' ', '')
const given = async (user: string, kind: string) => {
  await ask(user, kind)
  return linkOn(await agree(user))
}
async function canSignIn(user: string, typed: string, code: string) {
  const them = desk.browser()
  await them.submit('/sign-in', { email: `${user}@office.test`, password: typed })
  return (await them.submit('/sign-in/code', { code })).status === 303
}

describe('a lost password', () => {
  it('is chosen anew by a link that two agreed on, with the code of the phone; every open visit ends', async () => {
    const before = await signedIn(desk, 'triage-1')
    await desk.office.admin.users.updateOne({ _id: 'triage-1' }, { totpUsedStep: 0 })
    const path = await given('triage-1', 'password')
    const page = await desk.browser().get(path)
    expect(page.text).toContain('Choose a new password')
    const them = desk.browser()
    const stolen = await them.submit(path, { password: 'zebra cactus mirror', code: '000000' })
    expect([stolen.status, stolen.text.includes('not the code of now')]).toEqual([422, true])
    expect((await them.send(stolen, { password: 'zebra cactus mirror', code: desk.codeOf('triage-1') })).status).toBe(200)
    expect((await before.get('/work')).status).toBe(303)
    await desk.office.admin.users.updateOne({ _id: 'triage-1' }, { totpUsedStep: 0 })
    expect(await canSignIn('triage-1', password, desk.codeOf('triage-1'))).toBe(false)
    expect(await canSignIn('triage-1', 'zebra cactus mirror', desk.codeOf('triage-1'))).toBe(true)
  })

  it('is given by nobody alone, to nobody themselves, and not after a day', async () => {
    await ask('hotline-1', 'password')
    expect((await admin.get('/resets')).text).not.toContain('/resets/hotline-1/agree')
    const { staff } = desk.office
    const link = { hash: 'h', kind: 'password', expiresAt: '2999-01-01T00:00:00.000Z' } as const
    expect(await agreeToReset(staff, 'hotline-1', 'administrator-1', desk.now(), link)).toBe(false)
    expect(await agreeToReset(staff, 'hotline-1', 'hotline-1', desk.now(), link)).toBe(false)
    const tomorrow = new Date(Date.parse(desk.now()) + 25 * 3_600_000).toISOString()
    expect(await agreeToReset(staff, 'hotline-1', 'lead-1', tomorrow, link)).toBe(false)
    await desk.office.admin.users.updateOne({ _id: 'administrator-1' }, { active: false })
    expect(await agreeToReset(staff, 'hotline-1', 'lead-1', desk.now(), link)).toBe(false)
    await desk.office.admin.users.updateOne({ _id: 'administrator-1' }, { active: true })
    const both = await Promise.all([0, 1].map(() => agreeToReset(staff, 'hotline-1', 'lead-1', desk.now(), link)))
    expect(both.filter(Boolean)).toHaveLength(1)
  })

  it('is asked for with every problem named, and can be taken back', async () => {
    const empty = await admin.submit('/resets', { user: '', why: 'x' }, '/resets')
    expect(empty.status).toBe(422)
    for (const words of ['Choose who it is.', 'Say what they lost.', 'how you made sure']) expect(empty.text).toContain(words)
    expect((await admin.submit('/resets', { user: 'administrator-1', kind: 'join', why }, '/resets')).status).toBe(422)
    await ask('legal-1', 'join')
    expect((await lead.get('/resets')).text).toContain(why)
    expect((await admin.submit('/resets', {}, '/resets/legal-1/drop')).status).toBe(303)
    expect((await lead.get('/resets')).text).toContain('Nothing waits for a second person.')
  })
})

describe('a lost phone', () => {
  it('is replaced by whoever still knows the password, with new recovery codes', async () => {
    const path = await given('supervisor-2', 'secondFactor')
    const them = desk.browser()
    const page = await them.get(path)
    const secret = secretOn(page)
    const code = () => generateSync({ secret, epoch: Date.parse(desk.now()) / 1000 })
    const wrong = await them.send(page, { password: 'not the password', code: code() })
    expect([wrong.status, wrong.text.includes('This is not your password.')]).toEqual([422, true])
    const done = await them.send(wrong, { password, code: code() })
    expect([done.status, done.text.includes('Your recovery codes')]).toEqual([200, true])
    await desk.office.admin.users.updateOne({ _id: 'supervisor-2' }, { totpUsedStep: 0 })
    expect(await canSignIn('supervisor-2', password, desk.codeOf('supervisor-2'))).toBe(false)
    expect(await canSignIn('supervisor-2', password, code())).toBe(true)
  })

  it('and password are chosen anew together, as by somebody new', async () => {
    const path = await given('investigator-2', 'join')
    const them = desk.browser()
    const page = await them.get(path)
    const code = generateSync({ secret: secretOn(page), epoch: Date.parse(desk.now()) / 1000 })
    expect((await them.send(page, { password: 'mirror zebra cactus', code })).status).toBe(200)
  })
})
