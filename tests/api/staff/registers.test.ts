import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readFileOf } from '../../../scripts/import-registers/read-file.ts'
import { writeEntries } from '../../../scripts/import-registers/write-entries.ts'
import type { Browser } from '../../support/browser-like.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
let admin: Browser

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'), { decides: false })
  admin = await signedIn(desk, 'administrator-1')
})
afterAll(() => desk.close())

const deputy = {
  name: 'Deputy Hanley Quist',
  badge: '4471',
  agency: 'Pinal County Sheriff',
  'certifiedFrom.month': '2',
  'certifiedFrom.day': '1',
}

describe('the registers', () => {
  it('are kept by an administrator and read by supervisors and the lead, by nobody else', async () => {
    expect((await admin.get('/registers')).text).toContain('Agreements')
    const supervisor = await signedIn(desk, 'supervisor-1')
    expect((await supervisor.get('/registers/agencies')).status).toBe(200)
    expect((await supervisor.get('/registers/agencies/new')).status).toBe(403)
    expect((await (await signedIn(desk, 'investigator-1')).get('/registers')).status).toBe(403)
    expect((await admin.get('/registers/horses')).status).toBe(404)
    expect((await admin.get('/registers/agencies/none')).status).toBe(404)
  })

  it('name every problem at once and keep what was typed', async () => {
    const answer = await admin.submit('/registers/officers/new', { ...deputy, agency: '' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('&quot;Employed by&quot; is missing.')
    expect(answer.text).toContain('Write &quot;Certified from&quot; as a month')
    expect(answer.text).toContain('Deputy Hanley Quist')
    expect(await desk.office.admin.registers.countDocuments()).toBe(0)
  })

  it('keep an officer’s name sealed, and show it to who may read it', async () => {
    expect((await admin.submit('/registers/officers/new', { ...deputy, 'certifiedFrom.year': '2025' })).status).toBe(303)
    expect((await admin.get('/registers/officers')).text).toContain('Deputy Hanley Quist')
    const stored = await desk.office.admin.registers.findOne({ register: 'officers' }).lean()
    expect(stored).toMatchObject({
      open: { agency: 'Pinal County Sheriff', certifiedFrom: '2025-02-01' },
      by: 'administrator-1',
      version: 1,
    })
    expect(JSON.stringify(stored)).not.toMatch(/Hanley|4471/)
  })

  it('keep what an entry said before, and write nothing over what somebody else changed', async () => {
    const stored = await desk.office.admin.registers.findOne({ register: 'officers' }).lean()
    const path = `/registers/officers/${stored?._id}`
    const changed = { ...deputy, 'certifiedFrom.year': '2025', agency: 'Pima County Sheriff', version: '1' }
    const page = await admin.get(path)
    expect((await admin.send(page, changed)).status).toBe(303)
    const late = await admin.send(page, changed)
    expect(late.status).toBe(409)
    expect(late.text).toContain('Somebody changed this entry meanwhile.')
    const now = await desk.office.admin.registers.findById(stored?._id).lean()
    expect(now).toMatchObject({
      version: 2,
      open: { agency: 'Pima County Sheriff' },
      earlier: [{ open: { agency: 'Pinal County Sheriff' } }],
    })
  })
})

describe('an import', () => {
  const lists = (...rows: string[]) =>
    readFileOf('agreements', Buffer.from(`${['date,state,county,zip,agency,agency_id,ori,type', ...rows].join('\n')}\n`)).entries
  const pinal = 'ARIZONA,Pinal County,85132,pinal county sheriff,1,AZ01,Task Force Model'
  const yuma = 'ARIZONA,Yuma County,85364,yuma county sheriff,2,AZ02,Warrant Service Officer'
  const write = (entries: ReturnType<typeof lists>) => writeEntries(desk.office.staff, 'agreements', entries, desk.now())

  it('changes nothing the second time, and only what is new the third', async () => {
    const first = lists(`2025-05-16 am,${pinal}`, `2025-05-16 am,${yuma}`)
    expect(await write(first)).toEqual({ added: 2, changed: 0, same: 0, kept: 0 })
    expect(await write(first)).toEqual({ added: 0, changed: 0, same: 2, kept: 0 })
    const second = lists(`2025-05-16 am,${pinal}`, `2025-05-16 am,${yuma}`, `2025-05-19 am,${pinal}`)
    expect(await write(second)).toEqual({ added: 0, changed: 2, same: 0, kept: 0 })
    expect((await admin.get('/registers/agreements')).text).toContain('No longer listed')
  })

  it('leaves alone what staff wrote: a dispute on file stays', async () => {
    const { agreements } = { agreements: desk.office.admin.registers }
    const entry = await agreements.findOne({ 'open.name': 'Pinal County Sheriff, task force' }).lean()
    const disputed = { name: 'Pinal', parties: 'Pinal County Sheriff\nICE', model: 'taskForce', status: 'disputed' }
    const path = `/registers/agreements/${entry?._id}`
    const sent = await admin.submit(path, { ...disputed, positions: 'County board: void\nAttorney and ICE: in force' })
    expect(sent.status).toBe(303)
    expect(await write(lists(`2025-06-01 am,${pinal}`))).toEqual({ added: 0, changed: 0, same: 0, kept: 1 })
    expect((await agreements.findById(entry?._id).lean())?.open.status).toBe('disputed')
  })
})
