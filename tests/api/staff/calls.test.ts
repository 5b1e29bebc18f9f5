import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { normaliseCode } from '../../../domain/complaint/code.ts'
import { receiptOf } from '../../../keys/receipt.ts'
import type { Browser } from '../../support/browser-like.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

const told = {
  now: ['none'],
  about: 'me',
  story: 'They took my phone at the stop. Canary 8812',
  state: 'co',
  reach: ['phone'],
  phone: '303 555 0187',
  shareName: 'never',
}
let desk: StaffDesk
let hotline: Browser

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'))
  hotline = await signedIn(desk, 'hotline-1')
})
afterAll(() => desk.close())

describe('a call', () => {
  it('becomes a case that counts as received when the call began, with reference and code to read out', async () => {
    const page = await hotline.get('/calls/new')
    const began = desk.now()
    desk.clock.ahead = 20 * 60_000
    const sent = await hotline.send(page, told)
    expect(sent).toMatchObject({ status: 303, location: '/calls/sent' })
    const shown = await hotline.get('/calls/sent')
    const code = normaliseCode(/class="code big"[^>]*>(.*?)<\/bdi>/.exec(shown.text)?.[1]?.replaceAll(/<[^>]*>/g, '') ?? '') ?? ''
    const { caseId, reference } = receiptOf(code, desk.office.receiptSecret)
    expect(shown.text.replaceAll(/<[^>]*>/g, '')).toContain(`R-${reference.slice(0, 4)}-${reference.slice(4)}`)
    expect(shown.text).toMatch(
      /Alfa|Bravo|Charlie|Delta|Echo|Foxtrot|Golf|Hotel|zero|one|two|three|four|five|six|seven|eight|nine|[A-Z][a-z]+,/,
    )
    const found = await waitFor(async () => await desk.office.admin.cases.findById(caseId).lean())
    expect(found.case).toMatchObject({ channel: 'hotline', enteredBy: 'hotline-1' })
    expect(Math.abs(Date.parse(found.receivedAt) - Date.parse(began))).toBeLessThan(10_000)
    desk.clock.ahead = 0
  })

  it('is one case however often Send is pressed', async () => {
    const before = await desk.office.admin.staffInbox.countDocuments({ command: 'file-complaint' })
    const page = await hotline.get('/calls/new')
    const presses = await Promise.all(Array.from({ length: 5 }, () => hotline.send(page, told)))
    expect(presses.map(({ status }) => status)).toEqual(Array(5).fill(303))
    expect(await desk.office.admin.staffInbox.countDocuments({ command: 'file-complaint' })).toBe(before + 1)
  })

  it('shows every problem at once with the answers kept, and says what would be lost', async () => {
    const page = await hotline.get('/calls/new')
    const answer = await hotline.send(page, { story: 'Kept words.', email: 'somebody@example.org', reach: ['phone'], state: 'mars' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Kept words.')
    expect(answer.text).toContain('somebody@example.org')
    expect(answer.text).toContain('&quot;E-mail&quot; is filled in, but no answer before it asks for it.')
    expect(answer.text.match(/class="link error-link"/g)?.length).toBeGreaterThanOrEqual(5)
  })

  it('has room for one more person held without losing a word', async () => {
    const page = await hotline.get('/calls/new')
    const more = await hotline.send(page, { ...told, now: ['held'], 'held.0.name': 'A. B.', press: 'add' })
    expect(more.status).toBe(200)
    expect(more.text).toContain('A. B.')
    expect(more.text).toContain('name="held.1.name"')
  })

  it('leaves nothing readable behind, and its code goes once it was read out', async () => {
    await hotline.submit('/calls/new', told)
    await hotline.submit('/calls/sent', {})
    expect((await hotline.get('/calls/sent')).location).toBe('/calls/new')
    const stored = JSON.stringify([await desk.office.admin.staffInbox.find({}).lean(), await desk.office.admin.sessions.find({}).lean()])
    expect(stored).not.toMatch(/Canary 8812|555 0187/)
  })
})

describe('a call that is not sent yet', () => {
  const kept = () => desk.office.admin.keptCalls.find({}).lean()
  const pathOf = (text: string) => /href="(\/calls\/[0-9a-f]{16,})"/.exec(text)?.[1] ?? ''

  it('is saved as it is typed, and goes on where it was although the browser was closed', async () => {
    const before = desk.now()
    const earlier = await desk.office.admin.staffInbox.distinct('_id')
    const page = await hotline.get('/calls/new')
    expect(page.text).toContain('Not saved yet')
    const half = { story: 'They took my phone. Canary 4471', 'happenedOn.month': '13', reach: ['phone'], phone: '303 555 0142' }
    desk.clock.ahead = 10 * 60_000
    const saved = await hotline.send(page, { ...half, press: 'save' })
    expect(saved.text).toMatch(/Saved \d+:\d\d/)
    expect(saved.text).toContain('Canary 4471')
    const again = await signedIn(desk, 'hotline-1')
    const list = await again.get('/calls/new')
    expect(list.text).toContain('Calls you did not send')
    expect(list.text).not.toContain('Canary 4471')
    const back = await again.get(pathOf(list.text))
    for (const word of ['Canary 4471', 'value="13"', '303 555 0142']) expect(back.text).toContain(word)
    const sent = await again.send(back, told, '/calls/new')
    expect(sent).toMatchObject({ status: 303, location: '/calls/sent' })
    expect(await kept()).toEqual([])
    const [filed, ...more] = await desk.office.admin.staffInbox.find({ command: 'file-complaint', _id: { $nin: earlier } }).lean()
    expect(more).toEqual([])
    expect(Math.abs(Date.parse(filed?.receivedAt ?? '') - Date.parse(before))).toBeLessThan(60_000)
    desk.clock.ahead = 0
  })

  it('is saved by the script of the page without a word of it coming back', async () => {
    const page = await hotline.get('/calls/new')
    const hidden = Object.fromEntries(
      [...page.text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    )
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    const save = (fields: Record<string, string>) =>
      hotline.fetch('/calls/save', { method: 'POST', headers, body: new URLSearchParams(fields) })
    const answer = await save({ ...hidden, story: 'Canary 5582' })
    expect(await answer.json()).toEqual({ saved: expect.stringMatching(/^\d+:\d\d/) })
    expect(await kept()).toMatchObject([{ user: 'hotline-1' }])
    expect((await save({ ...hidden, call: 'made up', story: 'x' })).status).toBe(400)
    expect((await save({ story: 'x' })).status).toBe(403)
    const list = await hotline.get('/calls/new')
    await hotline.send(list, {}, pathOf(list.text))
    expect(await kept()).toEqual([])
  })

  it('is nobody else’s, is sealed, keeps nothing when nothing was said, and ends by itself', async () => {
    const other = await signedIn(desk, 'lead-1')
    await hotline.send(await hotline.get('/calls/new'), { press: 'save', story: '  ' })
    expect(await kept()).toEqual([])
    await hotline.send(await hotline.get('/calls/new'), { press: 'save', story: 'Canary 6693' })
    expect(JSON.stringify(await kept())).not.toContain('Canary')
    const path = pathOf((await hotline.get('/calls/new')).text)
    expect((await other.get(path)).status).toBe(404)
    expect((await other.get('/calls/new')).text).not.toContain('Calls you did not send')
    expect((await (await signedIn(desk, 'triage-1')).get(path)).status).toBe(403)
    desk.clock.ahead = 12 * 3_600_000
    expect((await (await signedIn(desk, 'hotline-1')).get(path)).status).toBe(404)
    desk.clock.ahead = 0
  })
})

async function waitFor<T>(look: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('it did not come')
}
