import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { scopesOf } from '../../domain/case/access.ts'
import type { StaffMember } from '../../domain/case/staff.ts'
import { inScopes } from '../../store/cases/scope-filter.ts'
import { addEntry } from '../../store/registers/entries.ts'
import { myWork } from '../../store/work/my-work.ts'
import { atTriage, does } from '../support/case-stories.ts'
import { openTrialOffice, type TrialOffice } from '../support/trial-office.ts'

const received = '2026-11-16T16:00:00.000Z'
const at = '2026-11-16T17:00:00.000Z'
const onDuty: StaffMember = { id: 'investigator-2', roles: ['investigator'], active: true, office: 'denver' }
let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  const open = { post: 'dutyInvestigator', person: onDuty.id, from: '2026-11-16', to: '2026-11-23' }
  await addEntry(office.staff, randomUUID(), 'onCall', { open, sealed: null, by: 'administrator-1', at: received })
})
afterAll(() => office.close())

describe('somebody on call', () => {
  it('finds the urgent work among theirs and the case among those they may open, until it is done', async () => {
    const { caseId } = await atTriage(office, received)
    const answers = { answers: { locationUnknown: 'yes' }, heldNow: null, moveExpected: null, evidenceAtRisk: null, source: null }
    await does(office, 'triage-1', caseId, 'record-circumstances', answers, { at })
    const theirs = () => office.staff.cases.countDocuments({ _id: caseId, ...inScopes(scopesOf(onDuty)) })
    expect((await myWork(office.staff, onDuty)).map(({ kind }) => kind).sort()).toEqual(['firstContact', 'urgentAction', 'urgentAction'])
    expect(await theirs()).toBe(1)
    const mails = await office.worker.notices.find({ caseId, kind: 'urgent' }).lean()
    expect(mails.map(({ to }) => to)).toEqual([onDuty.id])
    const texts = { text: ['file', 'Spoke to the family.'] as const }
    await does(office, onDuty.id, caseId, 'record-first-contact', { result: 'reached' }, { at, texts })
    for (const action of ['locate', 'counsel']) await does(office, onDuty.id, caseId, 'record-urgent-action', { action }, { at, texts })
    expect(await myWork(office.staff, onDuty)).toEqual([])
    expect(await theirs()).toBe(0)
  })
})
