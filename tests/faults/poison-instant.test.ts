import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { heldThings } from '../../store/health/held.ts'
import { askForRetry } from '../../store/health/house-health.ts'
import type { Nudger } from '../../worker/nudger.ts'
import { startTrialNudger, startTrialWorker, type TrialEngine, until } from '../support/engine.ts'
import { byStaff, fileByWeb, openTrialOffice, outcomeOf, sealedText, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let engine: TrialEngine
let nudger: Nudger
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  engine = await startTrialWorker(office, inject('temporalAddress'))
  nudger = await startTrialNudger(office, engine.engine)
})
afterAll(async () => {
  await nudger.stop()
  await engine.stop()
  await office.close()
})

const rolesOfTriage = (change: Record<string, unknown>) => office.admin.users.collection.updateOne({ _id: 'triage-1' as never }, change)
const heldInstants = async (caseId: string) => (await office.staff.cases.findById(caseId).lean())?.heldInstants ?? []
const factsOf = async (caseId: string) =>
  (await office.staff.facts.find({ caseId }).sort({ sequence: 1 }).lean()).map(({ fact }) => fact.type)

describe('a due instant that cannot be decided because of a fault of ours', () => {
  it('is tried five times and held, an administrator sees it, and the case goes on', async () => {
    // Somebody broke a record by hand: whoever looks for the people of triage stumbles over it.
    await rolesOfTriage({ $unset: { roles: 1 } })
    const { caseId } = await fileByWeb(office, { at: daysAgo(40) })
    await until('all that was due is held', async () => (await heldInstants(caseId)).filter((one) => one.held).length >= 4)
    expect((await heldInstants(caseId)).map(({ tries, errorClass }) => ({ tries, errorClass }))).toContainEqual({
      tries: 5,
      errorClass: 'TypeError',
    })
    const seen = (await heldThings(office.staff)).filter((one) => one.caseId === caseId)
    expect(seen.map((one) => one.what)).toContainEqual(expect.stringMatching(/^c1:clockReminded:/))

    const note = await byStaff(office, 'supervisor-1', caseId, 'add-note', (id) => ({ text: sealedText('file', id) }), { at: daysAgo(1) })
    await until('a command is answered', async () => (await outcomeOf(office.worker, 'staffInbox', note)) !== null)
    expect(await outcomeOf(office.worker, 'staffInbox', note)).toMatchObject({ state: 'accepted' })

    await rolesOfTriage({ $set: { roles: ['triage'] } })
    // An office and its people are believed unread for a second.
    await pause(1_500)
    await askForRetry(office.staff, caseId, new Date().toISOString())
    await until('nothing is held any more', async () => (await heldInstants(caseId)).length === 0)
    await until('the lead was told', async () => (await factsOf(caseId)).includes('clockEscalated'))
    expect((await heldThings(office.staff)).filter((one) => one.caseId === caseId)).toEqual([])
  })
})
