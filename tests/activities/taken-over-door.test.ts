import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { applyNext } from '../../activities/apply-next.ts'
import { fileComplaint } from '../../domain/commands/file-complaint.ts'
import { makeCode } from '../../keys/code.ts'
import { type Receipt, receiptOf } from '../../keys/receipt.ts'
import { sealToOffice } from '../../keys/seal.ts'
import { signCommand } from '../../keys/signature.ts'
import { insertDocument, type NewDocument } from '../../store/inbox/insert-document.ts'
import { openMailbox } from '../../store/public/mailbox.ts'
import {
  byPerson,
  byStaff,
  fileByWeb,
  openTrialOffice,
  outcomeOf,
  plainAnswers,
  settle,
  type TrialOffice,
} from '../support/trial-office.ts'

let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
})
afterAll(() => office.close())

const monday = '2026-11-02T16:00:00.000Z'
const tuesday = '2026-11-03T16:00:00.000Z'
const newId = () => randomBytes(16).toString('hex')
const accept = { allegations: ['F1'], priority: 'P1' }
const publicOutcome = (id: string) => outcomeOf(office.worker, 'publicInbox', id)
const heldAt = async (id: string) => (await office.worker.publicInbox.findById(id).lean())?.trouble?.held

/** What a process at the public door could write if it were not ours any more. */
async function written(document: Pick<NewDocument, 'caseId' | 'command' | 'sealed'> & Partial<NewDocument>): Promise<string> {
  const whole = {
    door: 'public',
    by: null,
    receivedAt: monday,
    seenVersion: null,
    signature: null,
    input: null,
    digest: 'd',
    lookup: null,
  } as const
  const id = document._id ?? newId()
  await insertDocument(office.publicStore.publicInbox, { ...whole, ...document, _id: id }, async () => null)
  return id
}

async function openCase(): Promise<Receipt> {
  const receipt = await fileByWeb(office, { at: monday })
  await settle(office, receipt.caseId, monday)
  return receipt
}

describe('a document sealed to a key the office does not have', () => {
  it('is refused when no code signed it, and keeps the case from nothing', async () => {
    const { caseId } = await openCase()
    const forged = await written({ caseId, command: 'write-message', sealed: '999.AAAA' })
    const accepted = await byStaff(office, 'triage-1', caseId, 'accept-complaint', accept, { at: tuesday })
    await settle(office, caseId, tuesday)
    expect(await publicOutcome(forged)).toMatchObject({ state: 'refused', code: 'not-signed-by-the-code' })
    expect(await outcomeOf(office.worker, 'staffInbox', accepted)).toMatchObject({ state: 'accepted' })
  })

  it('is held when a code signed it: what a person wrote is not thrown away', async () => {
    const receipt = await openCase()
    const [id, sealed] = [newId(), '999.AAAA']
    const signature = signCommand(receipt, { caseId: receipt.caseId, command: 'write-message', inboxId: id, sealed })
    await written({ _id: id, caseId: receipt.caseId, command: 'write-message', sealed, signature })
    const accepted = await byStaff(office, 'triage-1', receipt.caseId, 'accept-complaint', accept, { at: tuesday })
    await settle(office, receipt.caseId, tuesday)
    expect(await heldAt(id)).toBe(true)
    expect(await outcomeOf(office.worker, 'staffInbox', accepted)).toMatchObject({ state: 'accepted' })
  })
})

describe('the mailbox of somebody else', () => {
  it('is not written over by a complaint that names its look-up value', async () => {
    const victim = await openCase()
    const [caseId, id] = [newId(), newId()]
    await written({
      _id: id,
      caseId,
      command: fileComplaint,
      lookup: victim.lookup,
      sealed: complaintFor({ caseId, id, lookup: victim.lookup }),
    })
    await settle(office, caseId, tuesday)
    expect(await heldAt(id)).toBe(true)
    expect(await openMailbox(office.publicStore, victim)).toMatchObject({ view: { caseId: victim.caseId } })
  })

  it('is not written over by a new code that names it', async () => {
    const [victim, other] = [await openCase(), await openCase()]
    const fresh = receiptOf(makeCode(), office.receiptSecret)
    const mailboxKey = Buffer.from(fresh.mailboxKey).toString('base64url')
    const id = await byPerson(office, other, 'replace-code', { lookup: victim.lookup, verifyKey: fresh.verifyKey }, tuesday, { mailboxKey })
    await settle(office, other.caseId, tuesday)
    expect(await heldAt(id)).toBe(true)
    expect(await openMailbox(office.publicStore, victim)).toMatchObject({ view: { caseId: victim.caseId } })
    expect(await openMailbox(office.publicStore, other)).toMatchObject({ view: { caseId: other.caseId } })
  })

  it('keeps its key when a new code names the mailbox the case has', async () => {
    const receipt = await openCase()
    const mailboxKey = randomBytes(32).toString('base64url')
    await byPerson(office, receipt, 'replace-code', { lookup: receipt.lookup, verifyKey: receipt.verifyKey }, tuesday, { mailboxKey })
    await byStaff(office, 'triage-1', receipt.caseId, 'accept-complaint', accept, { at: tuesday })
    await settle(office, receipt.caseId, tuesday)
    expect(await openMailbox(office.publicStore, receipt)).toMatchObject({ view: { stage: 'triage' } })
  })
})

describe('a complaint that says other than its document', () => {
  it.each([
    ['a reference that is none', { reference: 'R-Sign in at example.org' }],
    ['another time of receipt', { receivedAt: '2020-01-01T00:00:00.000Z' }],
  ])('with %s opens no case', async (_, wrong) => {
    const [caseId, id, lookup] = [newId(), newId(), newId()]
    await written({ _id: id, caseId, command: fileComplaint, lookup, sealed: complaintFor({ caseId, id, lookup }, wrong) })
    await settle(office, caseId, tuesday)
    expect(await heldAt(id)).toBe(true)
    expect(await office.worker.cases.findById(caseId)).toBeNull()
  })
})

describe('a command without a signature', () => {
  it('is not told in the mailbox as one of theirs', async () => {
    const receipt = await openCase()
    await written({ caseId: receipt.caseId, command: 'no-such-command', sealed: null })
    await written({ caseId: receipt.caseId, command: fileComplaint, sealed: null })
    await settle(office, receipt.caseId, tuesday)
    await applyNext(office.deciding, receipt.caseId, tuesday)
    expect(await openMailbox(office.publicStore, receipt)).toMatchObject({ view: { refused: [] } })
  })
})

function complaintFor({ caseId, id, lookup }: { caseId: string; id: string; lookup: string }, wrong: Record<string, unknown> = {}): string {
  const { reference, mailboxKey, verifyKey } = receiptOf(makeCode(), office.receiptSecret)
  const filed = {
    answers: plainAnswers,
    channel: 'web',
    language: 'en',
    receivedAt: monday,
    enteredBy: null,
    office: 'denver',
    reference: `R-${reference.slice(0, 4)}-${reference.slice(4)}`,
    lookup,
    mailboxKey: Buffer.from(mailboxKey).toString('base64url'),
    verifyKey,
    ...wrong,
  }
  return sealToOffice(office.officeKey, filed, { caseId, inboxId: id, command: fileComplaint })
}
