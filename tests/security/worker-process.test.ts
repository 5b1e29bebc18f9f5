import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTrialOffice, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
})
afterAll(() => office.close())

const operation = { _id: 'operation-1', register: 'operations' as const, open: { name: 'Operation Harbor' }, sealed: null }
const written = { by: 'administrator-1', at: '2026-11-01T16:00:00.000Z', version: 1, earlier: [] }
const refused = { code: 13 }

describe('the worker and the registers', () => {
  it('reads them, because its rules do', async () => {
    await office.admin.registers.create({ ...operation, ...written })
    expect(await office.worker.registers.findById('operation-1').lean()).toMatchObject({ open: { name: 'Operation Harbor' } })
  })

  it('never writes them: what the rules read, people keep', async () => {
    await expect(office.worker.registers.create({ ...operation, _id: 'operation-2', ...written })).rejects.toMatchObject(refused)
    await expect(office.worker.registers.updateOne({ _id: 'operation-1' }, { $set: { by: 'worker' } })).rejects.toMatchObject(refused)
    await expect(office.worker.registers.deleteOne({ _id: 'operation-1' })).rejects.toMatchObject(refused)
  })
})
