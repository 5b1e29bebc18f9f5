import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { does, investigated } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'
import { settle } from '../../support/trial-office.ts'

let desk: StaffDesk
beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'), { decides: false })
})
afterAll(() => desk.close())

const flag = /Nobody has acted (on [^<]+ )?since [^<]+/

describe('a case on which nobody acts', () => {
  it('is flagged in plain words in My work, in the list and on its page, until somebody acts', async () => {
    const { caseId } = await investigated(desk.office, new Date(Date.now() - 45 * 86_400_000).toISOString())
    const investigator = await signedIn(desk, 'investigator-1')
    const flags = () =>
      Promise.all(['/work', '/cases', `/cases/${caseId}`].map(async (place) => flag.exec((await investigator.get(place)).text)?.[0]))
    expect(await flags()).toEqual([undefined, undefined, undefined])
    await settle(desk.office, caseId, new Date().toISOString())
    const [work, list, page] = await flags()
    expect(work).toMatch(/^Nobody has acted since/)
    expect([list, page]).toEqual([work, work])
    const called = { at: new Date().toISOString(), texts: { text: ['file', 'I called the jail.'] } } as const
    await does(desk.office, 'investigator-1', caseId, 'add-note', {}, called)
    expect(await flags()).toEqual([undefined, undefined, undefined])
  })
})
