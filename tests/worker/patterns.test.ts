import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { PatternKind } from '../../domain/case/patterns.ts'
import { writeRing } from '../../keys/ring-file.ts'
import { lookAcross, postTo } from '../../worker/patterns/look-across.ts'
import { atTriage, does, investigated } from '../support/case-stories.ts'
import type { DoomedJob } from '../support/doomed-job.ts'
import { openTrialOffice, plainAnswers, settle, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let folder: string
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  folder = await mkdtemp(join(tmpdir(), 'redress-patterns-'))
  await writeRing(join(folder, 'ring.json'), office.ring)
})
afterAll(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T16:00:00.000Z`
const look = (run: string, at: string) => lookAcross({ store: office.worker, ring: office.ring, post: postTo(office.worker) }, run, at)
const waiting = () => office.worker.staffInbox.countDocuments({ command: 'note-pattern', outcome: null })

async function notedOn(caseId: string): Promise<{ pattern: PatternKind; cases: string[]; by: string }[]> {
  const rows = await office.worker.facts.find({ caseId, 'fact.type': 'patternNoted' }).sort({ sequence: 1 }).lean()
  return rows.map(({ fact }) => fact as never)
}

async function settleAll(ids: readonly string[], at: string): Promise<void> {
  for (const id of ids) await settle(office, id, at)
}

describe('a person who tells the same twice', () => {
  const reach = (email: string) => ({
    ...plainAnswers,
    happenedOn: '2026-11-01',
    reach: ['email'] as const,
    email,
    mailWords: 'note' as const,
  })

  it('is recognised by a keyed hash of the address, however it is written, and a person compares the two cases', async () => {
    const first = (await atTriage(office, on(2), reach('sam.rivera@example.org'))).caseId
    const second = (await atTriage(office, on(5), reach('Sam.Rivera@Example.org '))).caseId
    const other = (await atTriage(office, on(5), reach('somebody.else@example.org'))).caseId
    await look('run-1', on(6))
    await settleAll([first, second, other], on(6))
    expect(await notedOn(first)).toMatchObject([{ pattern: 'likelyDuplicate', cases: [second], by: 'patterns' }])
    expect(await notedOn(second)).toMatchObject([{ pattern: 'likelyDuplicate', cases: [first] }])
    expect(await notedOn(other)).toEqual([])
    expect(await office.worker.tasks.countDocuments({ kind: 'lookAtPattern', doneAt: null })).toBe(2)
  })

  it('is not noted again by the next look', async () => {
    expect(await look('run-2', on(7))).toBe(0)
    expect(await waiting()).toBe(0)
  })

  it('is kept as hashes beside the keys, and by no word that could be read', async () => {
    const kept = JSON.stringify(await office.worker.searchHashes.find({}).lean())
    expect(kept).toMatch(/"people":\["[\da-f]{32}"\]/)
    expect(kept.toLowerCase()).not.toContain('rivera')
  })
})

describe('a look that is killed between two cases', () => {
  it('is done by the next one: every case of a repeated subject has it noted once', async () => {
    const ids: string[] = []
    for (const day of [9, 10, 11]) {
      const { caseId } = await investigated(office, on(day))
      const subject = { allegations: ['a1'], agency: 'sheriff' }
      const texts = { name: ['identity', day === 10 ? 'deputy  BADGE 4471' : 'Deputy Badge 4471'] as const }
      await does(office, 'investigator-1', caseId, 'name-subject', subject, { at: on(day + 1), texts })
      ids.push(caseId)
    }
    await killedAfter(1, 'run-3', on(13))
    expect(await waiting()).toBe(1)
    await look('run-3', on(13))
    const posted = await office.worker.staffInbox.find({ command: 'note-pattern', outcome: null }).lean()
    expect(
      posted
        .filter((one) => one.input?.pattern === 'repeatSubject')
        .map((one) => one.caseId)
        .sort(),
    ).toEqual([...ids].sort())
    await settleAll(ids, on(13))
    for (const id of ids) {
      const repeated = (await notedOn(id)).filter((one) => one.pattern === 'repeatSubject')
      expect(repeated.map((one) => one.cases)).toEqual([ids.filter((other) => other !== id).sort()])
    }
  })
})

describe('an operation that people complain of', () => {
  const setOn = (caseId: string, day: number) => does(office, 'supervisor-1', caseId, 'set-operation', { operation }, { at: on(day) })
  const operation = 'operation-harbor'

  it('is found on the third complaint within 72 hours, and each of the three is urgent by U11', async () => {
    const fresh = { register: 'operations' as const, open: { name: 'Operation Harbor' }, sealed: null, by: 'administrator-1', at: on(1) }
    await office.admin.registers.create({ _id: operation, ...fresh, version: 1, earlier: [] })
    const ids: string[] = []
    for (const day of [16, 17, 18]) {
      const { caseId } = await investigated(office, on(day))
      await setOn(caseId, day + 1)
      ids.push(caseId)
    }
    const alone = (await investigated(office, on(25))).caseId
    await setOn(alone, 26)
    await look('run-5', on(26))
    await settleAll([...ids, alone], on(26))
    for (const id of ids) {
      const clusters = (await notedOn(id)).filter((one) => one.pattern === 'operationCluster')
      expect(clusters.map((one) => one.cases)).toEqual([ids.filter((other) => other !== id).sort()])
      expect((await office.worker.cases.findById(id).lean())?.case.urgency?.findings).toMatchObject([{ rule: 'U11', priority: 'P1' }])
    }
    expect((await notedOn(alone)).filter((one) => one.pattern === 'operationCluster')).toEqual([])
  })
})

async function killedAfter(cases: number, run: string, now: string): Promise<void> {
  const doomed: DoomedJob = { mongoUri: office.database.worker, ringFile: join(folder, 'ring.json'), run, now, cases }
  const child = fork(fileURLToPath(new URL('../support/doomed-job.ts', import.meta.url)), [JSON.stringify(doomed)], {
    execArgv: ['--import', 'tsx'],
  })
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGKILL')
}
