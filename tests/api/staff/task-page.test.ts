import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { atTriage } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'))
})
afterAll(() => desk.close())

it('offers the way to end a piece of work to whoever may take it, and tells the others why they may not', async () => {
  let id = ''
  await desk.during(async () => {
    id = (await atTriage(desk.office, '2026-11-16T16:00:00.000Z')).caseId
  })
  const task = (await desk.office.admin.cases.findById(id).lean())?.case.tasks.find(({ kind }) => kind === 'acknowledge')?.id
  const shown = async (who: string) => (await (await signedIn(desk, who)).get(`/cases/${id}/tasks/${task}`)).text
  const link = `href="/cases/${id}/acknowledge-complaint"`
  expect(await shown('triage-1')).toContain(`class="button" ${link}`)
  const byLead = await shown('lead-1')
  expect(byLead).toContain('Acknowledge: Your role does not do this.')
  expect(byLead).not.toContain(link)
})
