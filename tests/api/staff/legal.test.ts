import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { inLegalReview } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

const passphrase = 'four plain words together'
const secret = 'Privileged canary 5519'
let desk: StaffDesk
let id = ''

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'))
  await desk.during(async () => {
    id = (await inLegalReview(desk.office, '2026-11-16T16:00:00.000Z')).caseId
  })
})
afterAll(() => desk.close())

describe('privileged texts', () => {
  it('need a passphrase, chosen once by the reviewer and kept nowhere', async () => {
    const legal = await signedIn(desk, 'legal-1')
    const locked = await legal.submit(`/cases/${id}/add-privileged-note`, { text: secret })
    expect(locked.status).toBe(422)
    expect(locked.text).toContain('Choose a passphrase first')
    expect(locked.text).toContain(secret)
    expect((await legal.submit('/legal', { passphrase: 'short', again: 'short' }, '/legal/passphrase')).status).toBe(422)
    const made = await legal.submit('/legal', { passphrase, again: passphrase }, '/legal/passphrase')
    expect(made.status).toBe(303)
    expect(JSON.stringify(await desk.office.admin.reviewers.find({}).lean())).not.toContain(passphrase)
    expect((await legal.submit(`/cases/${id}/add-privileged-note`, { text: secret })).status).toBe(303)
    expect((await legal.get(`/cases/${id}/legal`)).text).toContain(secret)
  })

  it('are closed again in another visit, until the passphrase opens them with what was typed', async () => {
    const legal = await signedIn(desk, 'legal-1')
    expect((await legal.get(`/cases/${id}/legal`)).text).not.toContain(secret)
    const wrong = await legal.submit(`/cases/${id}/add-privileged-note`, { text: 'A second one.', passphrase: 'not this one at all' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('This is not your passphrase.')
    expect(wrong.text).not.toContain('not this one at all')
    expect((await legal.send(wrong, { text: 'A second one.', passphrase })).status).toBe(303)
    expect((await legal.get(`/cases/${id}/legal`)).text).toContain(secret)
    await legal.submit('/legal', {}, '/legal/close')
    expect((await legal.get(`/cases/${id}/legal`)).text).not.toContain(secret)
  })

  it('read "Locked" for everybody else, and stand in no other page and no collection', async () => {
    for (const user of ['supervisor-1', 'lead-1', 'investigator-1']) {
      const them = await signedIn(desk, user)
      expect((await them.get(`/cases/${id}/legal`)).text).toContain('Locked. Legal reviewers only.')
      for (const tab of ['', '/notes', '/messages', '/audit', '/allegations'])
        expect((await them.get(`/cases/${id}${tab}`)).text).not.toContain(secret)
    }
    const { staffInbox, facts, cases, sessions, reviewers, legalWraps, wraps } = desk.office.admin
    for (const model of [staffInbox, facts, cases, sessions, reviewers, legalWraps, wraps])
      expect(JSON.stringify(await (model as typeof cases).find({}).lean())).not.toContain(secret)
    expect(await wraps.countDocuments({ name: 'legal' })).toBe(0)
  })

  it('open for a new reviewer only once another lets them in', async () => {
    await desk.office.admin.users.updateOne({ _id: 'supervisor-2' }, { roles: ['legal'] })
    const newcomer = await signedIn(desk, 'supervisor-2')
    await newcomer.submit('/legal', { passphrase: 'another long passphrase', again: 'another long passphrase' }, '/legal/passphrase')
    expect((await newcomer.get(`/cases/${id}/legal`)).text).toContain('Another reviewer has to let you in first.')
    const legal = await signedIn(desk, 'legal-1')
    await legal.submit('/legal', { passphrase }, '/legal/open')
    expect((await legal.submit('/legal', {}, '/legal/let-in')).status).toBe(303)
    expect((await newcomer.get(`/cases/${id}/legal`)).text).toContain(secret)
  })

  it('lets an approval go without an opinion, and with one under the same key', async () => {
    const legal = await signedIn(desk, 'legal-1')
    const sent = await legal.submit(`/cases/${id}/approve-legal-review`, {
      allegations: ['a1', 'a2'],
      opinion: 'Sound in law.',
      passphrase,
    })
    expect(sent.status).toBe(303)
    expect((await legal.get(`/cases/${id}/legal`)).text).toContain('Sound in law.')
  })
})

describe('the queue of legal review', () => {
  it('shows what waits, the nearest limit first', async () => {
    await desk.during(async () => void (await inLegalReview(desk.office, '2026-11-10T16:00:00.000Z')))
    const legal = await signedIn(desk, 'legal-1')
    const page = await legal.get('/legal')
    expect(page.text).toContain('Legal review <span class="count">(1)</span>')
    expect(page.text).toContain('F1 Excessive or needless force')
  })
})
