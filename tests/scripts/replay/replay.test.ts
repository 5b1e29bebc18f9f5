import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { makeToken, tokenHash } from '../../../keys/token.ts'
import { type Sorted, sortRows } from '../../../scripts/replay/cases.ts'
import { type Mapping, readMapping } from '../../../scripts/replay/mapping.ts'
import { accountsOf } from '../../../scripts/replay/outcome.ts'
import { replay } from '../../../scripts/replay/replay.ts'
import { rowsOf } from '../../../scripts/replay/rows.ts'
import { openCaseKeys } from '../../../store/case-keys.ts'
import { openPublicOffice, type PublicOffice } from '../../support/public-office.ts'
import { settle } from '../../support/trial-office.ts'

const fixture = (name: string) => new URL(`../../fixtures/replay/${name}`, import.meta.url).pathname
const intake = makeToken()
const quietly = { say: () => {}, patienceSeconds: 20 }

let office: PublicOffice
let mapping: Mapping
let sorted: Sorted
let door: Parameters<typeof replay>[0]
beforeAll(async () => {
  office = await openPublicOffice(inject('mongoUri'))
  await office.admin.tokens.create({
    _id: 'intake-1',
    hash: tokenHash(intake),
    name: 'Replay',
    scope: 'intake',
    office: 'denver',
    expiresAt: '2099-01-01T00:00:00.000Z',
  })
  mapping = await readMapping(fixture('register.json'))
  sorted = sortRows(rowsOf(await readFile(fixture('register.csv'))), mapping, Number.POSITIVE_INFINITY, '2026-11-23')
  door = { publicUrl: office.url, mailboxUrl: null, tokens: { intake } }
})
afterAll(() => office.close())

/** Does something while whatever arrives is decided, as a worker would. */
async function whileDeciding<T>(work: Promise<T>): Promise<T> {
  let isOver = false
  const over = work.finally(() => {
    isOver = true
  })
  while (!isOver) {
    for (const { caseId } of await office.worker.publicInbox.find({ outcome: null }, { caseId: 1 }).lean())
      await settle(office, caseId, new Date().toISOString())
    await Promise.race([pause(50), over.catch(() => {})])
  }
  return await over
}

describe('a register that is replayed', () => {
  it('becomes running cases, with every row that fits in one of them', async () => {
    const { replayed } = await whileDeciding(replay(door, mapping, sorted, quietly))
    expect(replayed.map(({ stage }) => stage)).toEqual(['triage', 'triage', 'triage', 'triage'])
    const { taken, rejected, unknown, beyondLimit } = accountsOf(sorted, replayed)
    expect({ taken, rejected: rejected.length, unknown, beyondLimit }).toEqual({ taken: 6, rejected: 11, unknown: [], beyondLimit: 0 })
    expect(await storyOf('20-1')).toMatch(/^1\. Rudeness, NORTH SIDE .*\n2\. Rough Handling.*\n3\. RUDENESS, NORTH SIDE, NIGHTS .*B4/m)
  })

  it('a second time is the same cases', async () => {
    const before = await office.worker.cases.countDocuments()
    const { replayed } = await whileDeciding(replay(door, mapping, sorted, quietly))
    expect(replayed.every(({ filed }) => filed.state === 'received')).toBe(true)
    expect(await office.worker.cases.countDocuments()).toBe(before)
  })

  it('is listed row by row with the words of a door that refuses it', async () => {
    const wrong = { ...mapping, name: 'wrong', answers: { ...mapping.answers, state: 'moon' } }
    const { replayed } = await replay(door, wrong, sorted, quietly)
    const { taken, rejected, unknown } = accountsOf(sorted, replayed)
    expect({ taken, rejected: rejected.length, unknown }).toEqual({ taken: 0, rejected: 17, unknown: [] })
    expect(rejected.find(({ line }) => line === 2)?.reason).toMatch(/^the door answered 422: answers\.state: /)
  })

  it('that nobody opens is not taken for done', async () => {
    const { replayed } = await replay(door, { ...mapping, name: 'unopened' }, sorted, { ...quietly, patienceSeconds: 0 })
    const { taken, unknown } = accountsOf(sorted, replayed)
    expect(taken).toBe(0)
    expect(unknown).toContainEqual({ line: 2, reason: 'its case was received and did not open' })
  })
})

describe('npm run replay', () => {
  it('ends with a table and says that all is well', async () => {
    const { code, out, err } = await whileDeciding(command(fixture('register.csv'), '--mapping', fixture('register.json'), '--limit', '2'))
    expect(code).toBe(0)
    expect(out).toContain('register.csv by invented-register: 2 cases')
    expect(out).toMatch(/^Rows +4 {2}part of a running case\n +11 {2}rejected\n +0 {2}not accounted for\n +2 {2}of cases beyond --limit$/m)
    expect(out).toMatch(/^Cases +2 {2}triage$/m)
    expect(err).toContain('line 12 rejected: the channel "Pigeon" is not in the mapping')
  })

  it('says how it is called, and what it did not find', async () => {
    expect(await command()).toMatchObject({ code: 2, err: expect.stringContaining('Usage: npm run replay') })
    expect(await command('a.csv', '--mapping', 'none.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('none.json cannot be read'),
    })
    const wrongFile = await command(fixture('wrong.json'), '--mapping', fixture('register.json'))
    expect(wrongFile).toMatchObject({ code: 2, err: expect.stringContaining('The file has no column File') })
  })
})

async function storyOf(number: string): Promise<string> {
  for (const found of await office.staff.cases.find().lean()) {
    const keys = await openCaseKeys(office.staff, office.ring, found._id)
    const { story } = JSON.parse(keys.open(found.case.account)) as { story: string }
    if (story.startsWith(`Case ${number} `)) return story
  }
  throw new Error(`no case ${number}`)
}

/** Runs the command on a data folder whose demo.json points at the office of this test. */
async function command(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-replay-'))
  await writeFile(join(folder, 'demo.json'), JSON.stringify(door))
  const script = new URL('../../../scripts/replay/run.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { env: { ...process.env, REDRESS_DATA: folder } })
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  await rm(folder, { recursive: true })
  return { code, out, err }
}
