import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../support/browser-like.ts'
import { atTriage, investigated } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
let them: Browser
let token = ''
let [open, closed] = ['', '']

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'))
  await desk.during(async () => {
    open = (await investigated(desk.office, '2026-11-16T16:00:00.000Z')).caseId
    closed = (await atTriage(desk.office, '2026-11-16T16:00:00.000Z')).caseId
  })
  them = await signedIn(desk, 'supervisor-1')
  token = (await (await them.fetch('/api/v1/session')).json()).token
  const triage = await signedIn(desk, 'triage-1')
  const sent = await triage.submit(`/cases/${closed}/decline-complaint`, { reason: 'outsideJurisdiction', explanation: 'Another office.' })
  expect(sent.status).toBe(303)
})
afterAll(() => desk.close())

const version = async (id: string): Promise<number> => (await (await them.fetch(`/api/v1/cases/${id}`)).json()).version

const give = async (id: string, command: string, input: unknown, key = randomUUID()) => {
  const answer = await them.fetch(`/api/v1/cases/${id}/commands/${command}`, {
    method: 'POST',
    body: JSON.stringify({ seen: await version(id), input }),
    headers: { 'content-type': 'application/json', 'x-csrf-token': token, 'idempotency-key': key },
  })
  return { status: answer.status, ...(await answer.json()) }
}

const audit = async (id: string): Promise<string> => (await them.get(`/cases/${id}/audit`)).text

/** Gives it and sees to it that nothing changes and that the attempt stands in the audit with the sentence. */
async function isRefused(id: string, command: string, input: unknown, sentence: string) {
  const before = await version(id)
  const answer = await give(id, command, input)
  expect(answer).toMatchObject({ status: 409, detail: expect.stringContaining(sentence) })
  expect(await version(id)).toBe(before)
  expect(await audit(id)).toContain(sentence)
  return answer
}

describe('input that is wrong', () => {
  it('late, on a closed case, is refused with where the case stands', async () => {
    await isRefused(closed, 'accept-complaint', { allegations: ['F1'], priority: 'P1' }, 'where this is not done.')
  })

  it('a date in the future, or after the complaint, is refused beside its field', async () => {
    const future = { on: '2099-01-01', reason: 'Misread.' }
    const answer = await isRefused(open, 'correct-incident-date', future, 'That day has not come yet.')
    expect(answer.problems).toEqual([{ field: 'on', code: 'date-in-future', text: 'That day has not come yet.' }])
  })

  it('with two contradictions names both, each with its field', async () => {
    const input = { answers: {}, heldNow: '2099-01-01', moveExpected: '2099-01-02', source: 'Call.' }
    const answer = await isRefused(open, 'record-circumstances', input, 'lies in the future.')
    expect(answer.problems.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['heldNow', 'held-since-the-future'],
      ['heldNow', 'day-without-yes'],
      ['moveExpected', 'day-without-yes'],
    ])
  })

  it('on a page stands as a list, each reason a link to its field and beside it', async () => {
    const page = await them.get(`/cases/${open}/assign-investigator`)
    const posted = { allegations: ['a1', 'a2'], investigator: 'legal-1' }
    const elsewhere = await them.send(page, posted)
    expect(elsewhere.status).toBe(409)
    expect(elsewhere.text).toContain('href="#f-investigator"')
    expect(elsewhere.text.split('This person does not investigate here now.')).toHaveLength(3)
  })

  it('of a code nobody knows names its field, and nothing is saved', async () => {
    const before = await version(open)
    const answer = await give(open, 'add-allegation', { code: 'Z9', reasons: 'A new one.' })
    expect(answer).toMatchObject({ status: 422, problems: [{ field: 'code' }] })
    expect(await version(open)).toBe(before)
  })

  it('of a year nobody counts in names its field', async () => {
    const answer = await give(open, 'correct-incident-date', { on: '2999-01-01', reason: 'Misread.' })
    expect(answer).toMatchObject({ status: 422, problems: [{ field: 'on', text: expect.stringContaining('four digits') }] })
  })

  it('from an old version is refused with who changed what, once what matters changed', async () => {
    const seen = await version(open)
    expect((await give(open, 'correct-incident-date', { on: '2026-11-02', reason: 'Misread.' })).status).toBe(200)
    const answer = await them.fetch(`/api/v1/cases/${open}/commands/correct-incident-date`, {
      method: 'POST',
      body: JSON.stringify({ seen, input: { on: '2026-11-03', reason: 'Misread.' } }),
      headers: { 'content-type': 'application/json', 'x-csrf-token': token, 'idempotency-key': randomUUID() },
    })
    expect([answer.status, (await answer.json()).type]).toEqual([409, '/problems/stale'])
    expect(await audit(open)).toContain('corrected the day of the incident')
  })

  it('twice under one id counts once; under one id with other words the first counts', async () => {
    const key = randomUUID()
    const said = { text: 'Once.' }
    const before = await version(open)
    expect((await give(open, 'send-message', said, key)).status).toBe(200)
    const once = await version(open)
    expect(once).toBeGreaterThan(before)
    expect((await give(open, 'send-message', { text: 'Other words.' }, key)).status).toBe(422)
    expect(await version(open)).toBe(once)
  })
})
