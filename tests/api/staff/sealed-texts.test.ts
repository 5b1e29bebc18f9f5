import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../support/browser-like.ts'
import { asks, investigated } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
let them: Browser

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'))
  them = await signedIn(desk, 'investigator-1')
})
afterAll(() => desk.close())

/** A case that investigator-1 investigates. Its id. */
const story = async (): Promise<string> => {
  let caseId = ''
  await desk.during(async () => {
    caseId = (await investigated(desk.office, '2026-11-16T16:00:00.000Z')).caseId
  })
  return caseId
}

describe('sealed texts', () => {
  it('enter the inbox and the database closed', async () => {
    const id = await story()
    await them.submit(`/cases/${id}/add-note`, { text: 'Canary in a note 7731' })
    const stored = await Promise.all(
      [desk.office.admin.staffInbox, desk.office.admin.facts, desk.office.admin.cases, desk.office.admin.sessions].map((model) =>
        (model as typeof desk.office.admin.cases).find({}).lean(),
      ),
    )
    expect(JSON.stringify(stored)).not.toContain('Canary in a note')
    expect((await them.get(`/cases/${id}/notes`)).text).toContain('Canary in a note 7731')
  })

  it('are in no list, and every page that opens some puts one entry on record first', async () => {
    const id = await story()
    for (const page of ['/work', '/cases', '/search'])
      expect((await them.get(page)).text).not.toMatch(/unmarked cars|Marisol|quintana@example/)
    const before = await desk.office.admin.openings.countDocuments({ caseId: id })
    expect((await them.get(`/cases/${id}`)).text).toContain('unmarked cars')
    expect((await them.get(`/cases/${id}`)).text).not.toContain(asks.callMe)
    expect(await desk.office.admin.openings.countDocuments({ caseId: id })).toBe(before + 2)
    expect((await them.get(`/cases/${id}/people`)).text).not.toContain(asks.callMe)
    expect(await desk.office.admin.openings.countDocuments({ caseId: id })).toBe(before + 2)
  })

  it('of identity open only for a purpose, which is put on record', async () => {
    const id = await story()
    const none = await them.submit(`/cases/${id}/people`, { purpose: ' ' }, `/cases/${id}/show`)
    expect(none.status).toBe(422)
    expect(none.text).not.toContain(asks.callMe)
    const shown = await them.submit(`/cases/${id}/people`, { purpose: 'to call about the interview' }, `/cases/${id}/show`)
    expect(shown.text).toContain(asks.callMe)
    expect(shown.text).toContain(asks.email)
    const entries = await desk.office.admin.openings.find({ caseId: id, fields: 'names and contact' }).lean()
    expect(entries.map(({ user }) => user)).toEqual(['investigator-1'])
    expect(JSON.stringify(entries)).not.toContain('to call about')
    expect((await them.get(`/cases/${id}/audit`)).text).toContain('to call about the interview')
  })
})
