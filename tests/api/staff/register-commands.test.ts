import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../support/browser-like.ts'
import { investigated } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

const received = '2026-11-16T16:00:00.000Z'
let desk: StaffDesk
let admin: Browser
let supervisor: Browser
let id: string
beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'))
  await desk.during(async () => {
    id = (await investigated(desk.office, received)).caseId
  })
  admin = await signedIn(desk, 'administrator-1')
  supervisor = await signedIn(desk, 'supervisor-1')
})
afterAll(() => desk.close())

describe('a command that names an entry of a register', () => {
  it('offers what the register holds, and the case says what was chosen', async () => {
    const from = { 'from.month': '11', 'from.day': '1', 'from.year': '2026' }
    expect((await admin.submit('/registers/operations/new', { name: 'Operation Harbor', agencies: 'ICE', ...from })).status).toBe(303)
    const page = await supervisor.get(`/cases/${id}/set-operation`)
    const [, entry = ''] = /<option value="([^"]+)">Operation Harbor, first day Sun, Nov 1, 2026</.exec(page.text) ?? []
    expect(entry).not.toBe('')
    expect((await supervisor.send(page, { operation: entry })).status).toBe(303)
    expect((await supervisor.get(`/cases/${id}`)).text).toMatch(/Operation<\/dt>\s*<dd[^>]*>Operation Harbor/)
  })

  it('is refused for what the register does not hold', async () => {
    const answer = await supervisor.submit(`/cases/${id}/set-operation`, { operation: 'no-such-entry' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('There is no such entry in the register.')
  })
})
