import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { disable } from '../../store/users/change-account.ts'
import { handOverWorkOfLeavers } from '../../worker/leavers.ts'
import { investigated } from '../support/case-stories.ts'
import { openTrialOffice, settle, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
})
afterAll(() => office.close())

const at = '2026-11-20T16:00:00.000Z'
const openOf = (user: string) => office.admin.tasks.countDocuments({ user, doneAt: null })

it('What somebody owed is their colleague’s soon after their account was disabled, asked for once, and nothing of it is gone', async () => {
  const { caseId } = await investigated(office, '2026-11-02T16:00:00.000Z')
  const owed = await openOf('investigator-1')
  expect(owed).toBeGreaterThan(0)
  expect(await handOverWorkOfLeavers(office.worker, at)).toBe(0)
  await disable(office.staff, { by: 'administrator-1', user: 'investigator-1', at }, 'investigator-2')
  expect(await handOverWorkOfLeavers(office.worker, at)).toBe(1)
  expect(await handOverWorkOfLeavers(office.worker, '2026-11-20T16:00:30.000Z')).toBe(1)
  expect(await office.admin.staffInbox.countDocuments({ command: 'hand-over-work' })).toBe(1)
  // Who works here is believed for a second.
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await settle(office, caseId, at)
  expect([await openOf('investigator-1'), await openOf('investigator-2')]).toEqual([0, owed])
  expect((await office.admin.cases.findById(caseId).lean())?.investigators).toEqual(['investigator-2'])
  expect(await handOverWorkOfLeavers(office.worker, at)).toBe(0)
  expect(await office.admin.staffInbox.findOne({ command: 'hand-over-work' }).lean()).toMatchObject({ outcome: { state: 'accepted' } })
})
