import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { inLegalReview, investigated } from '../../support/case-stories.ts'
import { openStaffDesk, password, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
let caseId: string
beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'), { decides: false })
  caseId = (await investigated(desk.office, '2026-11-02T16:00:00.000Z')).caseId
})
afterAll(() => desk.close())
beforeEach(async () => {
  desk.clock.ahead = 0
  await desk.office.admin.users.updateMany({}, { failedSignIns: 0, lockedUntil: null, totpUsedStep: 0 })
})

const minuteMs = 60_000
const codesOn = (text: string) =>
  [...(text.split('id="recovery"')[1]?.split('</ul>')[0] ?? '').matchAll(/>([0-9A-Z-]{19})</g)].map(([, code = '']) => code)

async function withRecovery(email: string, code: string) {
  const them = desk.browser()
  await them.submit('/sign-in', { email, password })
  return them.submit('/sign-in/code?with=recovery', { code })
}

describe('recovery codes', () => {
  it('are shown once, let in once each without the phone, and are stored as hashes', async () => {
    const them = await signedIn(desk, 'triage-1')
    const codes = codesOn((await them.submit('/account', {}, '/account/recovery-codes')).text)
    expect(codes).toHaveLength(10)
    expect(JSON.stringify(await desk.office.admin.users.findById('triage-1').lean())).not.toContain(codes[0]?.replaceAll('-', ''))
    const first = codes[0] ?? ''
    expect((await withRecovery('triage-1@office.test', first.toLowerCase().replaceAll('-', ' '))).status).toBe(303)
    expect((await withRecovery('triage-1@office.test', first)).status).toBe(422)
    expect((await them.get('/account')).text).toContain('9 left')
  })

  it('of somebody else let nobody in, and old ones end when new ones are made', async () => {
    const them = await signedIn(desk, 'hotline-1')
    const codes = codesOn((await them.submit('/account', {}, '/account/recovery-codes')).text)
    expect((await withRecovery('legal-1@office.test', codes[0] ?? '')).status).toBe(422)
    await them.submit('/account', {}, '/account/recovery-codes')
    expect((await withRecovery('hotline-1@office.test', codes[1] ?? '')).status).toBe(422)
  })
})

describe('visits', () => {
  it('are listed, and ended one by one or all at once, each on its next press', async () => {
    const [here, there] = [await signedIn(desk, 'supervisor-2'), await signedIn(desk, 'supervisor-2')]
    const page = await here.get('/account')
    expect(page.text).toContain('2 visits')
    await here.send(page, {}, '/account/visits/end')
    expect([(await here.get('/work')).status, (await there.get('/work')).status]).toEqual([200, 303])
    const third = await signedIn(desk, 'supervisor-2')
    await here.submit('/account', {}, '/account/visits/end-all')
    expect([(await here.get('/work')).status, (await third.get('/work')).status]).toEqual([303, 303])
  })

  it('of somebody else cannot be ended from one’s own page', async () => {
    const [mine, theirs] = [await signedIn(desk, 'supervisor-1'), await signedIn(desk, 'supervisor-2')]
    await signedIn(desk, 'supervisor-1')
    const [visit] = await desk.office.admin.sessions.find({ user: 'supervisor-2' }).lean()
    await mine.submit('/account', { visit: visit?._id ?? '' }, '/account/visits/end')
    expect((await theirs.get('/work')).status).toBe(200)
  })
})

describe('after a quarter of an hour', () => {
  it('who complained is opened only after the second factor was proved once more, with the purpose still typed', async () => {
    const them = await signedIn(desk, 'supervisor-1')
    const people = `/cases/${caseId}/people`
    desk.clock.ahead = 15 * minuteMs
    const asked = await them.submit(people, { purpose: 'To call them back.' }, `/cases/${caseId}/show`)
    expect(asked.text).toContain('Confirm that it is you')
    expect(await desk.office.admin.openings.countDocuments({ fields: 'names and contact' })).toBe(0)
    const wrong = await them.send(asked, { code: '000000' })
    expect([wrong.status, wrong.text.includes('Confirm that it is you')]).toEqual([422, true])
    expect(await them.send(wrong, { code: desk.codeOf('supervisor-1') })).toMatchObject({ status: 303, location: people })
    const back = await them.get(people)
    expect(back.text).toContain('To call them back.')
    const shown = await them.send(back, { purpose: 'To call them back.' }, `/cases/${caseId}/show`)
    expect(shown.text).toContain('You opened this just now')
  })

  it('a decision asks again, before a word is typed and when the page waited too long; other work does not', async () => {
    const legal = (await inLegalReview(desk.office, '2026-11-02T16:00:00.000Z')).caseId
    const them = await signedIn(desk, 'supervisor-1')
    const page = await them.get(`/cases/${legal}/decide-allegation`)
    desk.clock.ahead = 16 * minuteMs
    const late = await them.send(page, { reasons: 'They had left.' }, `/cases/${legal}/decide-allegation`)
    expect(late.text).toContain('Nothing was sent yet.')
    expect((await them.get(`/cases/${legal}/decide-allegation`)).text).toContain('Confirm that it is you')
    expect((await them.get(`/cases/${legal}/add-note`)).text).not.toContain('Confirm that it is you')
    await them.send(late, { code: desk.codeOf('supervisor-1') })
    expect((await them.get(`/cases/${legal}/decide-allegation`)).text).toContain('They had left.')
  })

  it('roles are given and people invited only by whoever proved it again, and a program is told', async () => {
    const admin = await signedIn(desk, 'administrator-1')
    desk.clock.ahead = 16 * minuteMs
    const place = '/admin/people/triage-1'
    const asked = await admin.submit(place, { roles: ['lead'] }, `${place}/roles`)
    expect(asked.text).toContain('Confirm that it is you')
    expect((await desk.office.admin.users.findById('triage-1').lean())?.roles).toEqual(['triage'])
    await admin.send(asked, { code: desk.codeOf('administrator-1') })
    expect((await admin.get(place)).text).toMatch(/value="lead" checked/)
    desk.clock.ahead = 0
    const them = await signedIn(desk, 'supervisor-1')
    const session = (await (await them.fetch('/api/v1/session', { headers: { accept: 'application/json' } })).json()) as { token: string }
    desk.clock.ahead = 16 * minuteMs
    const body = JSON.stringify({ seen: 1, input: {} })
    const headers = { 'content-type': 'application/json', 'x-csrf-token': session.token, 'idempotency-key': crypto.randomUUID() }
    const answer = await them.fetch(`/api/v1/cases/${caseId}/commands/decide-allegation`, { method: 'POST', body, headers })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ type: '/problems/confirm-second-factor' })
  })

  it('wrong codes count as those of signing in: after five the account waits', async () => {
    const them = await signedIn(desk, 'lead-1')
    for (let tries = 0; tries < 5; tries++) await them.submit('/confirm', { code: '000000' })
    expect((await them.submit('/confirm', { code: desk.codeOf('lead-1') })).status).toBe(422)
    desk.clock.ahead = 31_000
    expect((await them.submit('/confirm', { code: desk.codeOf('lead-1') })).status).toBe(303)
  })
})
