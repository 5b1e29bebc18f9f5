import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { browser } from '../../support/browser-like.ts'
import { inLegalReview } from '../../support/case-stories.ts'
import { openStaffDesk, password, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
let id = ''
beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'))
  await desk.during(async () => {
    id = (await inLegalReview(desk.office, '2026-11-16T16:00:00.000Z')).caseId
  })
})
afterAll(() => desk.close())

describe('words typed before a visit ended', () => {
  it('that only a legal reviewer may read are not shown to the investigator who signs in on the same computer', async () => {
    const reviewer = await signedIn(desk, 'legal-1')
    const page = await reviewer.get(`/cases/${id}/add-privileged-note`)
    desk.clock.ahead += 31 * 60_000
    const ended = await reviewer.send(page, { text: 'The store will settle.' })
    expect(ended.status).toBe(401)

    await reviewer.send(ended, { email: 'investigator-1@office.test', password })
    const code = await reviewer.get(`/sign-in/code?to=${encodeURIComponent(`/cases/${id}/add-privileged-note`)}`)
    const back = await reviewer.send(code, { code: desk.codeOf('investigator-1') })
    const shown = await reviewer.get(back.location ?? '')
    expect(back.location).toBe(`/cases/${id}/add-privileged-note`)
    expect(shown.status).toBe(403)
    expect(shown.text).not.toContain('The store will settle.')
    desk.clock.ahead = 0
  })

  it('are kept only as they were sealed here, not as anybody sends them', async () => {
    const stranger = browser(desk.url)
    await stranger.submit('/sign-in', { email: 'nobody@office.test', password: 'x', kept: 'made up' })
    const sessions = JSON.stringify(await desk.office.admin.sessions.find({}).lean())
    expect(sessions).toContain('firstStep')
    expect(sessions).not.toContain('made up')
  })
})

it('a link chooses but never writes the text that somebody sends', async () => {
  const investigator = await signedIn(desk, 'investigator-1')
  const { text } = await investigator.get(`/cases/${id}/send-message?text=Call+this+number&agency=ice`)
  expect(text).toContain('Write to the complainant')
  expect(text).not.toContain('Call this number')
})
