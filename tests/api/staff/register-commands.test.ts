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

describe('a subject found in the registers', () => {
  const county = 'Adams County Sheriff'
  const agreement = { name: `${county}, task force`, parties: `${county}\nICE`, model: 'taskForce', status: 'disputed' }
  const certified = { 'certifiedFrom.month': '3', 'certifiedFrom.day': '1', 'certifiedFrom.year': '2025' }

  it('is picked by name by a supervisor, and by nobody who may not read the register', async () => {
    for (const [register, entry] of [
      ['agencies', { name: county, agencyKind: 'sheriff' }],
      ['agreements', { ...agreement, positions: 'County board: void\nAttorney and ICE: in force' }],
      ['officers', { name: 'Deputy Hanley Quist', agency: county, agreement: agreement.name, ...certified }],
    ] as const)
      expect((await admin.submit(`/registers/${register}/new`, entry)).status).toBe(303)
    const named = { allegations: ['a1'], agency: 'sheriff', name: 'A deputy with badge 4471' }
    expect((await supervisor.submit(`/cases/${id}/name-subject`, named)).status).toBe(303)
    const page = await supervisor.get(`/cases/${id}/link-subject`)
    const [, officer = ''] = /<option value="([^"]+)">Deputy Hanley Quist, Adams County Sheriff,/.exec(page.text) ?? []
    expect(officer).not.toBe('')
    expect((await supervisor.send(page, { subject: 's1', officer })).status).toBe(303)
    const investigator = await (await signedIn(desk, 'investigator-1')).get(`/cases/${id}/link-subject`)
    expect(investigator.status).toBe(403)
    expect(investigator.text).not.toContain('Hanley')
  })

  it('shows on the route what was read, that it is disputed, and no name', async () => {
    const page = (await supervisor.get(`/cases/${id}/allegations`)).text
    expect(page).toContain('an agreement is disputed')
    expect(page).toContain('Agreement: name Adams County Sheriff, task force, model Task force model, status Disputed')
    expect(page).toContain('It is not taken as certain')
    expect(page).not.toContain('Hanley')
    expect((await supervisor.get(`/cases/${id}/people`)).text).toContain('As an officer')
  })

  it('has its route confirmed only by somebody who read what each side says', async () => {
    const refused = await supervisor.submit(`/cases/${id}/confirm-routes`, { allegations: ['a1'] })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('This route rests on an agreement that is disputed.')
    expect((await supervisor.submit(`/cases/${id}/confirm-routes`, { allegations: ['a1'], disputeRead: 'yes' })).status).toBe(303)
  })
})
