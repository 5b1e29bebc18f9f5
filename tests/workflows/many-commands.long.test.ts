import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { verifyFacts } from '../../audit/verify-facts.ts'
import type { Nudger } from '../../worker/nudger.ts'
import { runsOf } from '../recording/runs-of.ts'
import { startTrialNudger, startTrialWorker, type TrialEngine, until } from '../support/engine.ts'
import { byStaff, fileByWeb, openTrialOffice, sealedText, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let engine: TrialEngine
let nudger: Nudger
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

const count = 1_500

describe('a case with very many commands at one stage', () => {
  it('applies each once, and goes on in new runs before a history grows long', async () => {
    const { caseId } = await fileByWeb(office, { at: new Date(Date.now() - 600_000).toISOString() })
    await until('the case is open', async () => (await office.worker.cases.countDocuments({ _id: caseId })) === 1)
    for (let i = 0; i < count; i += 50)
      await Promise.all(
        Array.from({ length: 50 }, (_, j) =>
          byStaff(office, 'supervisor-1', caseId, 'add-note', (id) => ({ text: sealedText('file', id) }), {
            at: new Date(Date.now() - 300_000 + i + j).toISOString(),
          }),
        ),
      )
    const waiting = () => office.worker.staffInbox.countDocuments({ caseId, outcome: null })
    await until('all are answered', async () => (await waiting()) === 0, 300)
    const notes = await office.worker.facts.find({ caseId, 'fact.type': 'noteAdded' }, { inboxId: 1 }).lean()
    expect(new Set(notes.map((row) => row.inboxId)).size).toBe(count)
    expect((await verifyFacts(office.staff, office.ring, caseId)).faults).toEqual([])

    const lengths = (await runsOf(engine.client, caseId)).map((run) => (JSON.parse(run) as { events: unknown[] }).events.length)
    expect(lengths.length).toBeGreaterThan(1)
    // A run looks at its length whenever the engine gives it a task, which is every few seconds under load.
    expect(Math.max(...lengths)).toBeLessThan(2_500)
  })
})
