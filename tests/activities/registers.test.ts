import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Case } from '../../domain/case/case.ts'
import type { RegisterName } from '../../domain/registers/kinds.ts'
import { addEntry, changeEntry, entryOf } from '../../store/registers/entries.ts'
import { lookUp } from '../../store/registers/look-up.ts'
import { nameEntries } from '../../store/registers/name-entries.ts'
import { does, investigated } from '../support/case-stories.ts'
import { openTrialOffice, type TrialOffice } from '../support/trial-office.ts'

const at = '2026-11-16T16:00:00.000Z'
const on = (day: number) => `2026-11-${day}T16:00:00.000Z`
const agreement = { name: 'Adams County Sheriff, task force', model: 'taskForce', status: 'inForce', county: 'Adams County' }
const parties = 'Adams County Sheriff\nU.S. Immigration and Customs Enforcement'
let office: TrialOffice
let [officerId, agreementId] = ['', '']

const add = async (register: RegisterName, open: Record<string, string>): Promise<string> => {
  const id = randomUUID()
  await addEntry(office.staff, id, register, { open, sealed: null, by: 'administrator-1', at })
  return id
}
const stands = async (id: string): Promise<Case> => (await office.worker.cases.findById(id).lean())?.case as Case
const give = (caseId: string, command: string, input: Record<string, unknown>, day: number) =>
  does(office, 'supervisor-1', caseId, command, input, { at: on(day) })

beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  await add('agencies', { name: 'Adams County Sheriff', agencyKind: 'sheriff' })
  agreementId = await add('agreements', { ...agreement, parties })
  await add('areas', { name: 'Denver', region: 'Colorado' })
  await add('areas', { name: 'Phoenix', region: 'Arizona' })
  const certified = { certifiedFrom: '2025-03-01', certifiedTo: '2027-03-01' }
  officerId = await add('officers', { agency: 'adams county sheriff', agreement: agreement.name, ...certified })
})
afterAll(() => office.close())

describe('a decision that turns on the registers', () => {
  it('reads what its officer leans on and the areas of its state, and nothing where no entry is named', async () => {
    const found = await lookUp(office.worker, { ids: [officerId], state: 'CO' })
    expect(found.map(({ register, open }) => `${register} ${open.name ?? ''}`).sort()).toEqual([
      'agencies Adams County Sheriff',
      'agreements Adams County Sheriff, task force',
      'areas Denver',
      'officers ',
    ])
    expect(await lookUp(office.worker, { ids: [], state: 'CO' })).toEqual([])
  })

  it('keeps what it read: a later change changes nothing until the routes are worked out anew', async () => {
    const { caseId } = await investigated(office, on(17))
    await does(office, 'investigator-1', caseId, 'name-subject', { allegations: ['a1'], agency: 'unknown' }, named)
    await give(caseId, 'link-subject', { subject: 's1', officer: officerId, agency: null }, 19)
    const before = (await stands(caseId)).routing?.a1
    expect(before?.read).toMatchObject({ employers: { s1: 'sheriff' }, agreement: 'inForce', fieldOffice: 'Denver' })
    const entry = await entryOf(office.staff, 'agreements', agreementId)
    const disputed = { ...agreement, parties, status: 'disputed', positions: 'County: void\nICE: in force' }
    if (entry) await changeEntry(office.staff, entry, entry.version, { open: disputed, sealed: null, by: 'administrator-1', at: on(20) })
    await give(caseId, 'add-note', {}, 20).catch(() => {})
    expect((await stands(caseId)).routing?.a1).toEqual(before)
    await give(caseId, 'propose-routes', {}, 21)
    const after = (await stands(caseId)).routing?.a1
    expect(after?.read?.agreement).toBe('disputed')
    expect(after?.proposed.find(({ office: to }) => to === 'OPR-I')?.rules).toEqual(['agreement-disputed'])
    expect(JSON.stringify(after)).not.toContain('County: void')
  })

  it('finds entries from before rules read them, once setup has run', async () => {
    await office.admin.registers.updateMany({}, { $set: { shape: 1 }, $unset: { asks: 1, answersTo: 1 } })
    expect(await lookUp(office.worker, { ids: [officerId], state: 'CO' })).toHaveLength(1)
    await nameEntries(office.admin)
    expect(await lookUp(office.worker, { ids: [officerId], state: 'CO' })).toHaveLength(4)
  })
})

const named = { at: on(18), texts: { name: ['identity', 'Deputy with badge 4471'] as const } }
