import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { complaintExample } from '../../../api/web/schemas/complaint.ts'
import { fileComplaint } from '../../../domain/commands/file-complaint.ts'
import type { FiledComplaint } from '../../../domain/complaint/filed-complaint.ts'
import { openFromOffice } from '../../../keys/open.ts'
import { giveToken, postJson } from '../../support/program.ts'
import { openPublicOffice, type PublicOffice } from '../../support/public-office.ts'
import { settle } from '../../support/trial-office.ts'

let office: PublicOffice
let token: string
beforeAll(async () => {
  office = await openPublicOffice(inject('mongoUri'))
  token = await giveToken(office)
})
afterAll(() => office.close())

const file = (body: unknown, { key = randomUUID() as string, as = token } = {}) =>
  postJson(`${office.url}/api/v1/complaints`, body, { authorization: `Bearer ${as}`, 'idempotency-key': key })

const waiting = () => office.admin.publicInbox.countDocuments()
const complaint = (answers: object) => ({ language: 'en', answers: { ...complaintExample.answers, ...answers } })

describe('a partner’s program', () => {
  it('files a complaint and gets the person’s reference and code', async () => {
    const { status, body } = await file(complaintExample)
    expect(status).toBe(201)
    expect(body).toEqual({ reference: expect.stringMatching(/^R-\w{4}-\w{3}$/), code: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) })
  })

  it('gets the same answer for the same key, also 50 at once, and one complaint', async () => {
    const key = randomUUID()
    const before = await waiting()
    const answers = await Promise.all(Array.from({ length: 50 }, () => file(complaintExample, { key })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await waiting()).toBe(before + 1)
  })

  it('is refused another body under the same key', async () => {
    const key = randomUUID()
    await file(complaintExample, { key })
    const { status, body } = await file(complaint({ story: 'Another one.' }), { key })
    expect(status).toBe(422)
    expect(body).toMatchObject({ type: '/problems/different-body' })
    expect((await file({ ...complaintExample, language: 'es' }, { key })).status).toBe(422)
  })

  it('is told every problem at once, those of form and those of the questions', async () => {
    const { status, body } = await file({
      language: 'xx',
      answers: {
        now: ['none', 'hurt'],
        urgentPath: 'all',
        about: 'nobody',
        story: '',
        state: 7,
        happenedOn: '2026-02-30',
        reach: ['email'],
        extra: 1,
      },
    })
    expect(status).toBe(422)
    const problems = (body.problems as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`).sort()
    expect(problems).toEqual([
      'answers.about notAnOption',
      'answers.email missing',
      'answers.extra unknown',
      'answers.happenedOn notADate',
      'answers.now alone',
      'answers.shareName missing',
      'answers.state notAnOption',
      'answers.story missing',
      'language notAnOption',
    ])
  })

  it('files for the office its token belongs to, by the partners’ channel', async () => {
    const key = randomUUID()
    await file(complaintExample, { key })
    const stored = await office.admin.publicInbox.findOne().sort({ $natural: -1 }).lean()
    const binding = { caseId: stored?.caseId ?? '', inboxId: stored?._id ?? '', command: fileComplaint }
    const filed = openFromOffice(office.ring, stored?.sealed ?? '', binding) as FiledComplaint
    expect(filed).toMatchObject({
      channel: 'partner',
      office: 'denver',
      enteredBy: null,
      answers: { story: complaintExample.answers.story },
    })
  })

  it('needs a token for intake that has not ended, and a key of its own', async () => {
    const ended = await giveToken(office, { expiresAt: '2020-01-01T00:00:00.000Z' })
    const oversight = await giveToken(office, { scope: 'oversight' })
    expect((await file(complaintExample, { as: 'redress_nothing' })).status).toBe(401)
    expect((await file(complaintExample, { as: ended })).status).toBe(401)
    expect((await file(complaintExample, { as: oversight })).status).toBe(403)
    expect((await file(complaintExample, { key: 'short' })).status).toBe(400)
    expect((await postJson(`${office.url}/api/v1/complaints`, complaintExample)).headers.get('www-authenticate')).toBe('Bearer')
  })

  it('meets a 4xx with every body that is no complaint', async () => {
    const deep = `${'{"a":'.repeat(50)}1${'}'.repeat(50)}`
    const bodies = ['', 'null', '[]', '"x"', '{', deep, '{"answers":{"$ne":1}}', '{"__proto__":{"x":1}}', `"${'a'.repeat(300_000)}"`]
    for (const body of bodies) {
      const { status, headers } = await file(body)
      expect([400, 413, 422]).toContain(status)
      expect(headers.get('content-type')).toContain('application/problem+json')
    }
  })
})

describe('the status for programs', () => {
  const status = (body: unknown) => postJson(`${office.url}/api/v1/status`, body)

  it('says what the status page shows, and never the case’s own id', async () => {
    const { body: receipt } = await file(complaintExample)
    expect((await status({ code: receipt.code })).body).toMatchObject({ state: 'received' })
    for (const one of await office.admin.publicInbox.find({ outcome: null }).lean())
      await settle(office, one.caseId, new Date().toISOString())
    const { body } = await status({ code: receipt.code })
    expect(body).toMatchObject({ state: 'open', reference: receipt.reference, stage: 'triage', channel: 'partner' })
    expect(body).not.toHaveProperty('caseId')
  })

  it('opens nothing for a wrong code, and refuses what is none', async () => {
    expect((await status({ code: '7KQM-3F9T-XW2H-8DRC' })).status).toBe(404)
    for (const code of [['a'], 7, null, '', 'a'.repeat(300)]) expect((await status({ code })).status).toBe(422)
    expect((await status({ code: { $ne: '' } })).status).toBe(400)
  })
})

describe('the description of the API', () => {
  it('carries examples that work as they stand', async () => {
    const described = (await (await fetch(`${office.url}/api/openapi.json`)).json()) as OpenApi
    expect(described.openapi).toBe('3.1.0')
    const example = described.paths['/api/v1/complaints']?.post.requestBody.content['application/json'].example
    expect((await file(example)).status).toBe(201)
    expect(Object.keys(described.paths)).toContain('/api/v1/status')
  })
})

type OpenApi = {
  openapi: string
  paths: Record<string, { post: { requestBody: { content: { 'application/json': { example: unknown } } } } }>
}
