import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { applyNext } from '../../activities/apply-next.ts'
import { refusedChange } from '../../activities/change.ts'
import type { Case } from '../../domain/case/case.ts'
import { openCaseKeys } from '../../store/case-keys.ts'
import { append } from '../../store/cases/append.ts'
import { loadCase } from '../../store/cases/load-case.ts'
import { VersionMoved } from '../../store/cases/version-moved.ts'
import { connectStore, type Store } from '../../store/connect.ts'
import { type Waiting, waitingOf } from '../../store/inbox/waiting.ts'
import type { CaseDocument } from '../../store/models/case.ts'
import { isOutage } from '../../store/outage.ts'
import { startTrialWorker, type TrialEngine, until } from '../support/engine.ts'
import { textsOf } from '../support/sealed-texts.ts'
import {
  byStaff,
  decidingOver,
  fileByWeb,
  openTrialOffice,
  outcomeOf,
  sealedText,
  settle,
  type TrialOffice,
} from '../support/trial-office.ts'

let office: TrialOffice
let engines: TrialEngine[]
let otherStore: Store
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const now = () => new Date().toISOString()

beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  otherStore = await connectStore(office.database.worker)
  const first = await startTrialWorker(office, inject('temporalAddress'))
  const second = await startTrialWorker({ deciding: decidingOver(otherStore, office.ring) }, inject('temporalAddress'), {
    queue: first.queue,
  })
  engines = [first, second]
})
afterAll(async () => {
  for (const engine of engines) await engine.stop()
  await otherStore.connection.close()
  await office.close()
})

const nudge = (caseId: string) => Promise.all(engines.map(({ engine }) => engine.nudge(caseId)))
const outcome = (id: string) => outcomeOf(office.worker, 'staffInbox', id)
const answered = (ids: readonly string[]) =>
  until(
    'all are answered',
    async () => (await office.worker.staffInbox.countDocuments({ _id: { $in: [...ids] }, outcome: null })) === 0,
    40,
  )
const caseOf = async (caseId: string) => (await office.staff.cases.findById(caseId).lean())?.case as Case
const factsOf = (caseId: string) => office.staff.facts.find({ caseId }).sort({ sequence: 1 }).lean()

async function acceptedCase(): Promise<string> {
  const { caseId } = await fileByWeb(office, { at: minutesAgo(9) })
  await byStaff(office, 'triage-1', caseId, 'accept-complaint', { allegations: ['F1'], priority: 'P1' }, { at: minutesAgo(8) })
  await settle(office, caseId, now())
  return caseId
}

describe('two officers who decide at once from the same page', () => {
  it('do not overwrite each other: the first holds, and the second is told who was faster', async () => {
    const caseId = await acceptedCase()
    const text = await textsOf(office, caseId)
    const { version } = await caseOf(caseId)
    const press = (by: string, result: string, at: string) =>
      byStaff(
        office,
        by,
        caseId,
        'decide-allegation',
        (id) => ({ allegation: 'a1', outcome: result, reasons: text('file', id, 'reasons', `because ${by} says so`), words: null }),
        { seenVersion: version, at },
      )
    const at = minutesAgo(1)
    const [duplicate, scarce] = await Promise.all([
      press('supervisor-1', 'duplicate', at),
      press('supervisor-2', 'insufficientInformation', at),
    ])
    await nudge(caseId)
    await answered([duplicate, scarce])
    const outcomes = [await outcome(duplicate), await outcome(scarce)]
    const [winner, loser] = outcomes[0]?.state === 'accepted' ? ['supervisor-1', outcomes[1]] : ['supervisor-2', outcomes[0]]
    expect(loser).toMatchObject({ state: 'refused', code: 'stale', with: { by: winner, fact: 'decisionMade' } })
    const [allegation] = (await caseOf(caseId)).allegations
    expect(allegation).toMatchObject({
      step: 'resolution',
      decision: { by: winner, outcome: winner === 'supervisor-1' ? 'duplicate' : 'insufficientInformation' },
    })
    expect((await factsOf(caseId)).filter((row) => row.fact.type === 'decisionMade')).toHaveLength(1)
  })

  it('both hold when the one does not touch what the other saw', async () => {
    const caseId = await acceptedCase()
    const { version } = await caseOf(caseId)
    const assign = { allegations: ['a1'], investigator: 'investigator-1' }
    const ids = await Promise.all([
      byStaff(office, 'supervisor-1', caseId, 'assign-investigator', assign, { seenVersion: version, at: minutesAgo(1) }),
      byStaff(office, 'supervisor-2', caseId, 'add-note', (id) => ({ text: sealedText('file', id) }), {
        seenVersion: version,
        at: minutesAgo(1),
      }),
    ])
    await nudge(caseId)
    await answered(ids)
    expect(await Promise.all(ids.map(outcome))).toMatchObject([{ state: 'accepted' }, { state: 'accepted' }])
  })
})

describe('two workers on one case', () => {
  const notes = (caseId: string, count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, i) =>
        byStaff(office, 'supervisor-1', caseId, 'add-note', (id) => ({ text: sealedText('file', id) }), {
          at: new Date(Date.now() - 60_000 + i).toISOString(),
        }),
      ),
    )

  it('apply every document once and in order when both take from it at the same time', async () => {
    const caseId = await acceptedCase()
    const ids = await notes(caseId, 30)
    const workers = [office.deciding, decidingOver(otherStore, office.ring), office.deciding]
    const refused: unknown[] = []
    const work = async (deciding: (typeof workers)[number]) => {
      for (let steps = 0; steps < 500; steps++) {
        const standing = await applyNext(deciding, caseId, now()).catch((error: unknown) => void refused.push(error))
        if (standing && !standing.moreWaits) return
      }
      throw new Error('the case never came to rest')
    }
    await Promise.all(workers.map(work))
    const facts = (await factsOf(caseId)).filter((row) => row.fact.type === 'noteAdded')
    expect(facts.map((row) => row.inboxId)).toEqual(ids)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.filter((error) => !isOutage(error))).toEqual([])
    expect(await office.staff.staffInbox.countDocuments({ caseId, trouble: { $ne: null } })).toBe(0)
  })

  it('do not refuse a command for how the case stood before the other one changed it', async () => {
    const caseId = await acceptedCase()
    const asItStood = (await loadCase(office.worker, caseId)) as CaseDocument
    const assign = { allegations: ['a1'], investigator: 'investigator-1' }
    await byStaff(office, 'supervisor-1', caseId, 'assign-investigator', assign, { at: minutesAgo(3) })
    const send = (id: string) => ({ allegations: ['a1'], summary: sealedText('file', id, 'summary') })
    const sent = await byStaff(office, 'investigator-1', caseId, 'send-to-legal-review', send, { at: minutesAgo(2) })
    const [, waiting] = await waitingOf(office.worker, caseId)
    await applyNext(office.deciding, caseId, now())
    const keys = await openCaseKeys(office.worker, office.ring, caseId)
    const refusal = await refusedChange(office.deciding, asItStood, waiting as Waiting, { refused: 'no-access' }, keys, now())
    await expect(append(office.worker, refusal)).rejects.toThrow(VersionMoved)
    await settle(office, caseId, now())
    expect(await outcome(sent)).toMatchObject({ state: 'accepted' })
  })

  it('serve the same queue and lose or double nothing', async () => {
    const caseId = await acceptedCase()
    const ids = await notes(caseId, 40)
    await nudge(caseId)
    await answered(ids)
    const facts = await factsOf(caseId)
    expect(facts.map((row) => row.sequence)).toEqual(facts.map((_, i) => i + 1))
    expect(facts.filter((row) => row.fact.type === 'noteAdded').map((row) => row.inboxId)).toEqual(ids)
  })
})
