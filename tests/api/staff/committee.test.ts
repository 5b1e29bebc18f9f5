import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { inertCell } from '../../../api/staff/committee/inert-cell.ts'
import { makeToken, tokenHash } from '../../../keys/token.ts'
import { asks, atTriage, closedCase, inLegalReview } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
const tokens = { oversight: makeToken(), intake: makeToken(), ended: makeToken() }

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'), { decides: false })
  await atTriage(desk.office, daysAgo(3))
  await inLegalReview(desk.office, daysAgo(24))
  await closedCase(desk.office, daysAgo(50))
  const shared = { name: 'committee', office: 'denver', unlimited: false }
  await desk.office.admin.tokens.insertMany([
    { ...shared, _id: 'one', hash: tokenHash(tokens.oversight), scope: 'oversight', expiresAt: '2099-01-01T00:00:00.000Z' },
    { ...shared, _id: 'two', hash: tokenHash(tokens.intake), scope: 'intake', expiresAt: '2099-01-01T00:00:00.000Z' },
    { ...shared, _id: 'three', hash: tokenHash(tokens.ended), scope: 'oversight', expiresAt: '2020-01-01T00:00:00.000Z' },
  ])
})
afterAll(() => desk.close())

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()
const ask = (path: string, token: string) => fetch(`${desk.url}${path}`, { headers: { authorization: `Bearer ${token}` } })

describe('the docket', () => {
  it('says where every case stands, as of one instant', async () => {
    const answer = await ask('/api/v1/oversight/cases', tokens.oversight)
    const docket = await answer.json()
    expect(answer.status).toBe(200)
    expect(Math.abs(Date.parse(docket.asOf) - Date.now())).toBeLessThan(20_000)
    expect(docket.totals).toMatchObject({ cases: 3, open: 2, byStage: { triage: 1, legalReview: 1, closed: 1 } })
    expect(docket.totals.outcomes).toEqual([
      { family: 'F', outcome: 'sustained', allegations: 1 },
      { family: 'R', outcome: 'notSustained', allegations: 1 },
    ])
    expect(docket.cases.map((one: { ageWeeks: number }) => one.ageWeeks)).toEqual([0, 3, 0])
    expect(docket.cases[1]).toMatchObject({ stage: 'legalReview', families: ['F', 'R'] })
    expect(docket.cases[1].clocks.map((clock: { rule: string }) => clock.rule)).toContain('legal-review')
  })

  it('holds nothing personal: no reference, name, story, id or day somebody came', async () => {
    const committee = await signedIn(desk, 'committee-1')
    const texts = await Promise.all([
      ask('/api/v1/oversight/cases', tokens.oversight).then((answer) => answer.text()),
      ask('/api/v1/oversight/cases.csv', tokens.oversight).then((answer) => answer.text()),
      committee.get('/committee').then(({ text }) => text),
    ])
    const cases = await desk.office.admin.cases.find({}).lean()
    const personal = [
      asks.callMe ?? '',
      asks.email ?? '',
      'unmarked cars',
      'investigator-1',
      ...cases.flatMap((one) => [one._id, one.reference, one.lookup, one.receivedAt]),
    ]
    for (const text of texts) for (const word of personal) expect(text).not.toContain(word)
    for (const text of texts) expect(text).toContain(cases[0]?.alias)
  })

  it('opens for a token of its own scope only, while it lasts', async () => {
    for (const token of [tokens.intake, tokens.ended, makeToken(), 'x'])
      expect((await ask('/api/v1/oversight/cases', token)).status).toBe(401)
    const bare = await fetch(`${desk.url}/api/v1/oversight/cases`)
    expect(bare.status).toBe(401)
    expect(bare.headers.get('content-type')).toContain('application/problem+json')
  })

  it('shows the same on the page of the committee', async () => {
    const page = await (await signedIn(desk, 'committee-1')).get('/committee')
    expect(page.text).toContain('1 to 3 of 3, newest first')
    expect(page.text).toContain('3 weeks')
  })
})

describe('the table for a spreadsheet', () => {
  it('agrees with the docket, row by row', async () => {
    const docket = await (await ask('/api/v1/oversight/cases', tokens.oversight)).json()
    const answer = await ask('/api/v1/oversight/cases.csv', tokens.oversight)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const rows = parse(await answer.text(), { columns: true }) as Record<string, string>[]
    expect(rows.map(({ alias, stage, age_weeks }) => [alias, stage, Number(age_weeks)])).toEqual(
      docket.cases.map((one: { alias: string; stage: string; ageWeeks: number }) => [one.alias, one.stage, one.ageWeeks]),
    )
  })

  it('has no cell that a spreadsheet takes for a formula', () => {
    const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\0', 'a', '')
    fc.assert(
      fc.property(starts, fc.string(), (start, rest) => {
        const cell = inertCell(start + rest)
        expect(cell).not.toMatch(/^[=+\-@\t\r\0]/)
        expect(cell.replace(/^'/, '')).toBe((start + rest).replace(/^'/, ''))
      }),
      { numRuns: 10_000 },
    )
  })
})
