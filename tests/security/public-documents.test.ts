import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { Receipt } from '../../keys/receipt.ts'
import { byPerson, byStaff, fileByWeb, openTrialOffice, outcomeOf, sealedText, settle, type TrialOffice } from '../support/trial-office.ts'

const monday = '2026-11-02T16:00:00.000Z'
const tuesday = '2026-11-03T16:00:00.000Z'

let office: TrialOffice
let receipt: Receipt
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
})
afterAll(() => office.close())
beforeEach(async () => {
  receipt = await fileByWeb(office, { at: monday })
  await settle(office, receipt.caseId, monday)
})

const someId = () => randomBytes(16).toString('hex')

const nothing = { sealed: null, signature: null, input: null, digest: 'd', lookup: null, outcome: null, trouble: null, shape: 1 }
const whole = (document: Record<string, unknown>) => ({
  _id: someId(),
  caseId: receipt.caseId,
  door: 'public',
  by: null,
  receivedAt: tuesday,
  seenVersion: null,
  ...nothing,
  ...document,
})

/** Puts a document into the public inbox past all our code, as whoever took over the public process would. Gives its id. */
async function put(document: Record<string, unknown>): Promise<string> {
  const made = whole(document)
  await office.publicStore.publicInbox.collection.insertOne(made as never)
  return made._id
}

/** Puts it there although MongoDB would not let it in, to see that it would do no harm. */
async function smuggle(document: Record<string, unknown>): Promise<string> {
  const made = whole(document)
  await office.admin.publicInbox.collection.insertOne(made as never, { bypassDocumentValidation: true })
  return made._id
}

async function answerTo(id: string) {
  await settle(office, receipt.caseId, tuesday)
  return outcomeOf(office.worker, 'publicInbox', id)
}
/** MongoDB's answer to a document that is not of the form its collection asks for. */
const keptOut = { code: 121 }
const forged = { state: 'refused', code: 'not-signed-by-the-code' }

describe('whoever took over the public process', () => {
  const accept = { command: 'accept-complaint', input: { allegations: ['F1'], priority: 'P3' } }

  it('posts no command of staff: the database keeps it out', async () => {
    await expect(put({ ...accept, door: 'staff', by: 'triage-1', seenVersion: 1_000 })).rejects.toMatchObject(keptOut)
    await expect(put(accept)).rejects.toMatchObject(keptOut)
  })

  it('posts no command of the worker either', async () => {
    await expect(put({ command: 'report-undelivered', door: 'worker', by: 'post' })).rejects.toMatchObject(keptOut)
  })

  it('would have a command of staff refused, had it come in all the same: which inbox it lies in tells its door', async () => {
    const posed = await smuggle({ ...accept, door: 'staff', by: 'triage-1', seenVersion: 1_000 })
    expect(await answerTo(posed)).toMatchObject(forged)
    const asPosted = await put({ command: accept.command })
    expect(await answerTo(asPosted)).toMatchObject(forged)
  })

  it('opens no second case under the id of an open one', async () => {
    const id = await put({ command: 'file-complaint', sealed: 'anything' })
    expect(await answerTo(id)).toMatchObject({ state: 'refused', code: 'already-open' })
  })

  it('answers no document beforehand: one that comes with an answer changes nothing', async () => {
    const accepted = { state: 'accepted', code: null, with: null, at: tuesday, version: 1 }
    await put({ command: 'withdraw-complaint', outcome: accepted })
    await settle(office, receipt.caseId, tuesday)
    expect((await office.staff.cases.findById(receipt.caseId).lean())?.case.requests).toEqual([])
  })
})

describe('a command in a person’s name', () => {
  const withdrawal = { reason: null }

  it('is refused without a signature', async () => {
    const id = await byPerson(office, receipt, 'withdraw-complaint', withdrawal, tuesday)
    const { sealed } = (await office.worker.publicInbox.findById(id).lean()) ?? {}
    const unsigned = await put({ command: 'withdraw-complaint', sealed })
    expect(await answerTo(unsigned)).toMatchObject(forged)
  })

  it('is refused when another code signed it', async () => {
    const { signKey } = await fileByWeb(office, { at: monday })
    const id = await byPerson(office, { ...receipt, signKey }, 'withdraw-complaint', withdrawal, tuesday)
    expect(await answerTo(id)).toMatchObject(forged)
  })

  it('is refused when a true one is sent again under another id', async () => {
    const first = await byPerson(office, receipt, 'write-message', { text: 'Please hurry.' }, tuesday)
    const { sealed, signature, command } = (await office.worker.publicInbox.findById(first).lean()) ?? {}
    const again = await put({ command, sealed, signature })
    expect(await answerTo(again)).toMatchObject(forged)
    expect(await outcomeOf(office.worker, 'publicInbox', first)).toMatchObject({ state: 'accepted' })
  })

  it('is refused when a true one is made into another command', async () => {
    const id = await byPerson(office, receipt, 'stop-contact', {}, tuesday)
    const { sealed, signature } = (await office.worker.publicInbox.findById(id).lean()) ?? {}
    expect(await answerTo(await put({ command: 'withdraw-complaint', sealed, signature }))).toMatchObject(forged)
  })

  it('is refused when a true one is turned to another case', async () => {
    const other = await fileByWeb(office, { at: monday })
    await settle(office, other.caseId, monday)
    const id = await byPerson(office, receipt, 'write-message', { text: 'Please hurry.' }, tuesday)
    const { sealed, signature, command } = (await office.worker.publicInbox.findById(id).lean()) ?? {}
    const turned = await put({ command, sealed, signature, caseId: other.caseId })
    await settle(office, other.caseId, tuesday)
    expect(await outcomeOf(office.worker, 'publicInbox', turned)).toMatchObject(forged)
  })

  it('is refused when another text is put into a true one', async () => {
    const [first, second] = await Promise.all(
      ['Please hurry.', 'Please stop.'].map((text) => byPerson(office, receipt, 'write-message', { text }, tuesday)),
    )
    const one = await office.worker.publicInbox.findById(first).lean()
    const two = await office.worker.publicInbox.findById(second).lean()
    expect(await answerTo(await put({ command: 'write-message', sealed: two?.sealed, signature: one?.signature }))).toMatchObject(forged)
  })
})

describe('rubbish in the public inbox', () => {
  const rubbish: Record<string, unknown>[] = [
    { command: 'write-message', sealed: { $gt: '' }, signature: ['x'] },
    { command: { $ne: 1 }, sealed: 'x', signature: 'x' },
    { command: 17 },
    { command: 'write-message', receivedAt: 5 },
    { command: 'write-message', receivedAt: null },
    { command: '__proto__', sealed: 'x', signature: 'x' },
    { command: 'write-message', trouble: 'held' },
    { command: 'write-message', input: { a: { $where: 'x' } }, digest: 3, lookup: 4 },
    { caseId: { $ne: '' }, command: 'write-message' },
  ]

  it.each(rubbish)('%j is kept out by the database', async (document) => {
    await expect(put(document)).rejects.toMatchObject(keptOut)
  })

  it('is kept out when it is larger than any complaint', async () => {
    await expect(put({ command: 'write-message', sealed: 'A'.repeat(1_000_001) })).rejects.toMatchObject(keptOut)
  })

  it('does not stop the case, had it come in all the same', async () => {
    for (const document of rubbish) await smuggle(document)
    const note = await byStaff(office, 'supervisor-1', receipt.caseId, 'add-note', (id) => ({ text: sealedText('file', id) }), {
      at: tuesday,
    })
    await settle(office, receipt.caseId, tuesday)
    expect(await outcomeOf(office.worker, 'staffInbox', note)).toMatchObject({ state: 'accepted' })
  })

  it.each([
    { command: 'write-message', sealed: 'x', signature: 'x' },
    { command: 'write-message', sealed: `9.${'A'.repeat(43)}`, signature: 'A'.repeat(86) },
    { command: 'constructor', sealed: 'x', signature: 'x' },
    { command: 'write-message' },
  ])('of the right form, such as %j, is refused', async (document) => {
    expect(await answerTo(await put(document))).toMatchObject({ state: 'refused' })
  })
})
