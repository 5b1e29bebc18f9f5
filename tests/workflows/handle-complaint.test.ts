import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Nudger } from '../../worker/nudger.ts'
import { startTrialNudger, startTrialWorker, type TrialEngine, until } from '../support/engine.ts'
import { byStaff, fileByWeb, openTrialOffice, outcomeOf, sealedText, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let engine: TrialEngine
let nudger: Nudger
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  engine = await startTrialWorker(office, inject('temporalAddress'))
  nudger = await startTrialNudger(office, engine.engine)
  await until('the nudger leads', async () => (await office.worker.leases.countDocuments({ _id: 'nudger' })) === 1)
})
afterAll(async () => {
  await nudger.stop()
  await engine.stop()
  await office.close()
})

const noteText = (id: string) => ({ text: sealedText('file', id) })
const opened = (caseId: string) => until('the case is open', async () => (await office.worker.cases.countDocuments({ _id: caseId })) === 1)
const answered = (id: string) => until('the command is answered', async () => (await outcomeOf(office.worker, 'staffInbox', id)) !== null)

describe('a complaint on its way', () => {
  it('is opened by its workflow within moments of being filed', async () => {
    const { caseId } = await fileByWeb(office, { at: minutesAgo(1) })
    await opened(caseId)
    const described = await engine.client.workflow.getHandle(caseId).describe()
    expect(described.status.name).toBe('RUNNING')
  })

  it('goes on in a new run when its stage changes, and loses no command on the way', async () => {
    const { caseId } = await fileByWeb(office, { at: minutesAgo(5) })
    await opened(caseId)
    const first = await engine.client.workflow.getHandle(caseId).describe()
    const accept = await byStaff(
      office,
      'triage-1',
      caseId,
      'accept-complaint',
      { allegations: ['F1'], priority: 'P1' },
      { at: minutesAgo(4) },
    )
    await answered(accept)
    const assign = await byStaff(
      office,
      'supervisor-1',
      caseId,
      'assign-investigator',
      { allegations: ['a1'], investigator: 'investigator-1' },
      { at: minutesAgo(3) },
    )
    await answered(assign)
    await until('a new run', async () => (await engine.client.workflow.getHandle(caseId).describe()).runId !== first.runId)
    const found = await office.worker.cases.findById(caseId).lean()
    expect(found?.stage).toBe('investigation')
  })

  it('applies a hundred commands given at once, each once, while it continues in new runs', async () => {
    const { caseId } = await fileByWeb(office, { at: minutesAgo(5) })
    await opened(caseId)
    await byStaff(office, 'triage-1', caseId, 'accept-complaint', { allegations: ['F1', 'S1'], priority: 'P2' }, { at: minutesAgo(4) })
    const between = (i: number) => (i === 40 ? assignBoth : i === 80 ? closeOne : note)
    const assignBoth = {
      command: 'assign-investigator',
      by: 'supervisor-1',
      input: { allegations: ['a1', 'a2'], investigator: 'investigator-1' },
    }
    const closeOne = {
      command: 'decide-allegation',
      by: 'supervisor-2',
      input: (id: string) => ({ allegation: 'a1', outcome: 'duplicate', reasons: sealedText('file', id, 'reasons'), words: null }),
    }
    const note = { command: 'add-note', by: 'supervisor-1', input: noteText }
    const ids = await Promise.all(
      Array.from({ length: 100 }, (_, i) => {
        const { command, by, input } = between(i)
        return byStaff(office, by, caseId, command, input, { at: new Date(Date.now() - 120_000 + i).toISOString() })
      }),
    )
    await until(
      'all are answered',
      async () => (await office.worker.staffInbox.countDocuments({ _id: { $in: ids }, outcome: null })) === 0,
      40,
    )
    const facts = await office.worker.facts.find({ caseId, 'fact.type': 'noteAdded' }).lean()
    expect(facts).toHaveLength(98)
    expect(new Set(facts.map((row) => row.inboxId)).size).toBe(98)
  })

  it('begins again from MongoDB when the engine lost it', async () => {
    const { caseId } = await fileByWeb(office, { at: minutesAgo(5) })
    await opened(caseId)
    await engine.client.workflow.getHandle(caseId).terminate('lost')
    const note = await byStaff(office, 'supervisor-1', caseId, 'add-note', noteText, { at: minutesAgo(1) })
    await answered(note)
    expect((await engine.client.workflow.getHandle(caseId).describe()).status.name).toBe('RUNNING')
  })

  it('holds a poison document after five tries, shows it, and goes on with the next', async () => {
    const { caseId } = await fileByWeb(office, { at: minutesAgo(5) })
    await opened(caseId)
    // Its label is right and its body is not: only opening it for the mailbox finds that out.
    const poison = (id: string) => ({ text: sealedText('mailbox', id) })
    const bad = await byStaff(office, 'supervisor-1', caseId, 'send-message', poison, { at: minutesAgo(2) })
    await until('it is held', async () => (await office.worker.staffInbox.countDocuments({ _id: bad, 'trouble.held': true })) === 1, 30)
    const next = await byStaff(office, 'supervisor-1', caseId, 'add-note', noteText, { at: minutesAgo(1) })
    await answered(next)
    expect(await outcomeOf(office.worker, 'staffInbox', next)).toMatchObject({ state: 'accepted' })
  })
})
