import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type OutcomeWatch, watchOutcomes } from '../../../store/inbox/outcome-watch.ts'
import { byStaff, openTrialOffice, type TrialOffice } from '../../support/trial-office.ts'

const accepted = { state: 'accepted' as const, code: null, with: null, at: '2026-11-03T16:00:00.000Z', version: 2 }
const breaks: unknown[] = []
let office: TrialOffice
let watch: OutcomeWatch

beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  watch = await watchOutcomes(office.staff, (error) => breaks.push(error), 3000)
})
afterAll(async () => {
  await watch.close()
  await office.close()
})

const post = (id: string) => byStaff(office, 'triage-1', 'c'.repeat(32), 'add-note', {}, { id })
const answer = (id: string) => office.worker.staffInbox.updateOne({ _id: id }, { $set: { outcome: accepted } })
const newId = () => randomBytes(16).toString('hex')

describe('waiting for the outcome of a command', () => {
  it('is told as soon as it is decided', async () => {
    const id = newId()
    const waiting = watch.expect(id)
    await post(id)
    const began = Date.now()
    await answer(id)
    expect(await waiting.outcome).toMatchObject({ state: 'accepted', version: 2 })
    expect(Date.now() - began).toBeLessThan(2500)
  })

  it('tells everybody who waits for the same one', async () => {
    const id = newId()
    const waiting = [watch.expect(id), watch.expect(id), watch.expect(id)]
    await post(id)
    await answer(id)
    expect(await Promise.all(waiting.map(({ outcome }) => outcome))).toEqual([accepted, accepted, accepted])
  })

  it('ends with null when nothing was decided in time', async () => {
    const id = newId()
    const waiting = watch.expect(id)
    await post(id)
    expect(await waiting.outcome).toBeNull()
  })

  it('reads the document at its end, so that an answer the stream never told of still counts', async () => {
    const id = newId()
    await post(id)
    await answer(id)
    expect(await watch.expect(id).outcome).toEqual(accepted)
  })

  it('goes on after the stream broke, and whoever waited meanwhile is told', async () => {
    const id = newId()
    const waiting = watch.expect(id)
    await post(id)
    await breakStream()
    await answer(id)
    expect(await waiting.outcome).toEqual(accepted)
    expect(breaks.length).toBeGreaterThan(0)
    const next = newId()
    const later = watch.expect(next)
    await post(next)
    await answer(next)
    expect(await later.outcome).toEqual(accepted)
  })
})

/** Ends the stream's request on the server, that of this test's own database alone: others share the server. */
async function breakStream(): Promise<void> {
  const admin = office.admin.connection.getClient().db('admin')
  const ours = { ns: `${office.database.name}.staffInbox`, op: 'getmore' }
  for (let tries = 0; tries < 100; tries++) {
    const [running] = await admin
      .aggregate([{ $currentOp: { allUsers: true } }, { $match: ours }], { readConcern: { level: 'local' } })
      .toArray()
    if (running) return void (await admin.command({ killOp: 1, op: running.opid }))
  }
  throw new Error('the stream was never seen asking')
}
