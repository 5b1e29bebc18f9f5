import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { groundOf } from '../../../activities/ground.ts'
import type { Browser } from '../../support/browser-like.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
let admin: Browser

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'), { decides: false })
  admin = await signedIn(desk, 'administrator-1')
})
afterAll(() => desk.close())

const rule = '/admin/law/az/1/az-investigation'

describe('the law page', () => {
  it('lists every pack with its rules and how far each was checked', async () => {
    const page = await admin.get('/admin/law')
    for (const name of [
      'Arizona, version 1',
      'Colorado, version 1',
      'New Mexico, version 1',
      'District of Columbia, version 1',
      'version 2',
    ])
      expect(page.text).toContain(name)
    expect(page.text).toContain('Not verified')
  })

  it('says of one rule what it rests on, from when, and what stops it', async () => {
    const { text } = await admin.get(rule)
    for (const words of ['A.R.S. 38-1110', '180 calendar days', 'Partly checked', 'a court ordered it']) expect(text).toContain(words)
  })

  it('asks for a reason before it takes a confirmation', async () => {
    const answer = await admin.send(await admin.get(rule), { reason: 'yes' }, rule)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Say in a sentence where you found the rule')
    expect(await desk.office.admin.ruleConfirmations.countDocuments()).toBe(0)
  })

  it('keeps name and reason of who stands for a rule, once, and decisions count with it', async () => {
    const page = await admin.get(rule)
    const reason = 'Read in the statute book of 2026 by our counsel.'
    expect((await admin.send(page, { reason }, rule)).status).toBe(303)
    expect((await admin.send(page, { reason: 'Somebody said so again.' }, rule)).status).toBe(303)
    expect(await desk.office.admin.ruleConfirmations.find().lean()).toMatchObject([
      { rule: 'az-investigation', by: 'administrator-1', reason },
    ])
    expect((await admin.get('/admin/law')).text).toContain('Confirmed by')
    const ground = await groundOf(desk.office.deciding, (await desk.office.admin.offices.findOne().lean())?._id ?? '', {
      id: 'az',
      version: '1',
    })
    expect([...(ground.confirmed ?? [])]).toEqual(['az-investigation'])
  })

  it('has no page for a rule that there is not, and no form for one that was verified', async () => {
    expect((await admin.get('/admin/law/az/1/nothing')).status).toBe(404)
    expect((await admin.get('/admin/law/az/1/az-claim-notice')).text).not.toContain('Confirm the rule')
  })
})
