import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../support/browser-like.ts'
import { atTriage } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
let supervisor: Browser
let id = ''
const address = (pack: string) => `/cases/${id}/adopt-pack?pack=${encodeURIComponent(pack)}`

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'))
  supervisor = await signedIn(desk, 'supervisor-1')
  await desk.during(async () => {
    id = (await atTriage(desk.office, '2026-11-16T16:00:00.000Z')).caseId
  })
})
afterAll(() => desk.close())

describe('the page on which other rules are adopted', () => {
  it('offers every version but the one the case has', async () => {
    const { text } = await supervisor.get(`/cases/${id}/adopt-pack`)
    for (const name of ['Arizona, version 1', 'New Mexico, version 1', 'Service promises of the office, version 1'])
      expect(text).toContain(name)
    expect(text).not.toContain('Dates that would change')
  })

  it('asks which, before it takes a reason alone', async () => {
    const sent = await supervisor.submit(`/cases/${id}/adopt-pack`, { reason: 'It happened there.' })
    expect([sent.status, sent.text.includes('Choose one under')]).toEqual([422, true])
  })

  it('shows first what would change, each date with its rule and source, and what holds from then on', async () => {
    const { text } = await supervisor.get(address('az 1'))
    expect(text).toContain('Dates that would change under Arizona, version 1')
    for (const words of ['Investigation limit, Arizona', 'Starts, due', 'A.R.S. 38-1110', 'Source:', 'Partly checked'])
      expect(text).toContain(words)
  })

  it('refuses a page on which something else was shown, and shows what would change now', async () => {
    const page = await supervisor.get(address('az 1'))
    const sent = await supervisor.send(page, { reason: 'It happened in Arizona.', shown: '00000000' }, `/cases/${id}/adopt-pack`)
    expect(sent.status).toBe(409)
    for (const words of ['What would change is no longer what the page showed', 'It happened in Arizona.', 'Starts, due'])
      expect(sent.text).toContain(words)
  })

  it('puts the case under the rules that were read, and its limits say so', async () => {
    const page = await supervisor.get(address('az 1'))
    const sent = await supervisor.send(page, { reason: 'It happened in Arizona.' }, `/cases/${id}/adopt-pack`)
    expect(sent.status).toBe(303)
    const after = await supervisor.get(sent.location ?? '')
    for (const words of ['The case stands under the other rules', 'az, version 1', 'Rules adopted: pack az, version 1'])
      expect(after.text).toContain(words)
    expect(after.text).toContain('By rule pack az, version 1, adopted for this case on')
  })
})
