import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { verifyFacts } from '../../audit/verify-facts.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import type { Receipt } from '../../keys/receipt.ts'
import { atOnce } from '../../scripts/at-once.ts'
import { diceOf, seedOf } from '../../scripts/simulate/dice.ts'
import type { Nudger } from '../../worker/nudger.ts'
import { startTrialNudger, startTrialWorker, type TrialEngine, until } from '../support/engine.ts'
import { type Answered, heldAgainstModel, type Placed } from '../support/held-against-model.ts'
import { actAtOnce, type Handed, someHands } from '../support/many-hands.ts'
import { ground, staff } from '../support/office.ts'
import { newModel } from '../support/reference-model.ts'
import { fileByWeb, openTrialOffice, plainAnswers, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let engine: TrialEngine
let nudger: Nudger
beforeAll(async () => {
  const opened = await openTrialOffice(inject('mongoUri'))
  const limits = {
    packOf: (named: { version: string }) => ground.packs?.find(({ version }) => version === named.version) ?? ground.pack,
    packs: ground.packs ?? [],
    packFor: () => ground.pack,
    calendarOf: () => ground.calendar,
  }
  office = { ...opened, deciding: { ...opened.deciding, ...limits } }
  await employ(office)
  engine = await startTrialWorker(office, inject('temporalAddress'))
  nudger = await startTrialNudger(office, engine.engine)
})
afterAll(async () => {
  await nudger.stop()
  await engine.stop()
  await office.close()
})

/** Everyone the reference model knows, those who left and those who work elsewhere among them. */
async function employ({ admin }: TrialOffice): Promise<void> {
  const [someone] = await admin.users.find({}).limit(1).lean()
  await admin.users.deleteMany({})
  await admin.users.insertMany(
    staff.map(({ id, ...one }) => ({ ...someone, ...one, roles: [...one.roles], _id: id, name: id, email: `${id}@office.test` })),
  )
}

const count = 200
const seed = 20_261_123
const answers = { ...plainAnswers, shareName: 'ask' as const, shareFacts: ['internalInvestigators', 'legalHelp'] as const }

/** Waits until nothing of a case waits any more, and gives each command its outcome. */
async function answeredOn(caseId: string, handed: readonly Handed[]): Promise<Answered[]> {
  const waits = { caseId, outcome: null }
  const waiting = async () => [
    ...(await office.admin.publicInbox.find(waits).lean()),
    ...(await office.admin.staffInbox.find(waits).lean()),
  ]
  const held = (one: { trouble: unknown }) => (one.trouble as { held: boolean } | null)?.held === true
  await until('every command is answered or held', async () => (await waiting()).every(held), 240)
  expect((await waiting()).map(({ command, trouble }) => ({ command, trouble }))).toEqual([])
  return Promise.all(
    handed.map(async (one) => ({
      ...one,
      outcome: (await office.admin[one.inbox].findById(one.id).lean())?.outcome as Answered['outcome'],
    })),
  )
}

const factsOf = (caseId: string): Promise<Placed[]> =>
  office.admin.facts.find({ caseId }, { sequence: 1, inboxId: 1, fact: 1 }).sort({ sequence: 1 }).lean<Placed[]>()

/** One case, acted on by many at once. Gives how many commands that was. */
async function lived(number: number): Promise<number> {
  const dice = diceOf(seedOf(seed, number))
  const receipt: Receipt = await fileByWeb(office, { answers, at: new Date(Date.now() - 60_000).toISOString() })
  const { caseId } = receipt
  await until('the case is open', async () => (await office.admin.cases.countDocuments({ _id: caseId })) === 1, 120)
  const opened = (await factsOf(caseId)).length
  const handed = await actAtOnce(office, receipt, someHands(dice), dice)
  const answered = await answeredOn(caseId, handed)

  const facts = await factsOf(caseId)
  expect(facts.map(({ sequence }) => sequence)).toEqual(facts.map((_, i) => i + 1))
  const found = await office.admin.cases.findById(caseId).lean()
  expect(found?.case).toEqual(
    evolveAll(
      null,
      facts.map(({ fact }) => fact),
      caseId,
    ),
  )
  expect((await verifyFacts(office.staff, office.ring, caseId)).faults).toEqual([])
  heldAgainstModel(newModel(), facts, opened, answered)
  return handed.length
}

describe('two hundred cases on which two to twenty people act at once', () => {
  it('make no illegal move and lose no command, and their facts stand in one order everywhere', async () => {
    const commands = await atOnce(
      10,
      Array.from({ length: count }, (_, i) => i),
      lived,
    )
    expect(commands.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(2_000)
  })
})
