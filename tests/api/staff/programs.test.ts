import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { commandNames, commands } from '../../../domain/commands/index.ts'
import type { Browser } from '../../support/browser-like.ts'
import { atTriage } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
let them: Browser
let token = ''
let id = ''

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'))
  await desk.during(async () => {
    id = (await atTriage(desk.office, '2026-11-16T16:00:00.000Z')).caseId
  })
  them = await signedIn(desk, 'triage-1')
  token = (await (await them.fetch('/api/v1/session')).json()).token
})
afterAll(() => desk.close())

const give = (command: string, body: unknown, headers: Record<string, string> = {}) =>
  them.fetch(`/api/v1/cases/${id}/commands/${command}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'x-csrf-token': token, 'idempotency-key': randomUUID(), ...headers },
  })

describe('the door for programs of staff', () => {
  it('shows a case without anything sealed, and what can be done on it', async () => {
    const answer = await them.fetch(`/api/v1/cases/${id}`)
    const kase = await answer.json()
    expect(kase).toMatchObject({ id, stage: 'triage', version: expect.any(Number) })
    expect(kase.commands.possible).toContain('accept-complaint')
    expect(JSON.stringify(kase)).not.toMatch(/file\.1\.|identity\.1\.|unmarked/)
  })

  it('takes a command, and the same again with the same key gets the first outcome', async () => {
    const { version } = await (await them.fetch(`/api/v1/cases/${id}`)).json()
    const key = { 'idempotency-key': randomUUID() }
    const body = { seen: version, input: { text: 'Noted by a program.' } }
    const answers = [await give('add-note', body, key), await give('add-note', body, key)]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const [first, again] = await Promise.all(answers.map((answer) => answer.json()))
    expect(again).toEqual(first)
    expect(await desk.office.admin.facts.countDocuments({ caseId: id, 'fact.type': 'noteAdded' })).toBe(1)
    const other = await give('add-note', { ...body, input: { text: 'Something else.' } }, key)
    expect(other.status).toBe(422)
    expect(await other.json()).toMatchObject({ type: '/problems/key-used' })
  })

  it('names every problem with its field', async () => {
    const answer = await give('accept-complaint', { seen: 1, input: { allegations: ['Z9'], colour: 'red' } })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const { problems } = await answer.json()
    expect(problems.map(({ field }: { field: string }) => field).sort()).toEqual(['allegations', 'colour', 'priority'])
  })

  it('answers a refusal with its code and sentence', async () => {
    const answer = await give('decline-complaint', { seen: 1, input: { reason: 'withdrawn', explanation: 'They said so.' } })
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ type: '/problems/not-withdrawn', detail: 'The complainant did not withdraw.' })
  })

  it('takes nothing without the token of the session, a key, or a session', async () => {
    const body = { seen: 1, input: { text: 'x' } }
    expect((await give('add-note', body, { 'x-csrf-token': 'guessed' })).status).toBe(403)
    expect((await give('add-note', body, { 'idempotency-key': 'short' })).status).toBe(422)
    const stranger = await fetch(`${desk.url}/api/v1/cases/${id}`)
    expect(stranger.status).toBe(401)
  })

  it.each([
    ['a list', []],
    ['an operator', { seen: 1, input: { text: { $ne: null } } }],
    ['a text for a number', { seen: 'one', input: {} }],
    ['nothing', null],
    ['deep', { seen: 1, input: JSON.parse(`${'{"a":'.repeat(30)}1${'}'.repeat(30)}`) }],
  ])('meets %s with a refusal of the request, never a failure of its own', async (_, body) => {
    const answer = await give('add-note', body)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect((await them.get('/work')).status).toBe(200)
  })

  it('is described with every command that staff give, each with an example its own validator takes', async () => {
    const document = await (await fetch(`${desk.url}/api/openapi.json`)).json()
    expect(document.openapi).toBe('3.1.0')
    const staffOnes = commandNames.filter((name) => (commands[name].doors as readonly string[]).includes('staff'))
    for (const name of staffOnes) {
      const post = document.paths[`/api/v1/cases/{id}/commands/${name}`]?.post
      const { example } = post.requestBody.content['application/json']
      const answer = await give(name, example)
      expect([name, answer.status === 422 ? (await answer.json()).problems.map((one: { field: string }) => one.field) : []]).toEqual([
        name,
        name === 'add-privileged-note' || name === 'approve-legal-review' ? ['passphrase'] : [],
      ])
    }
  })
})
