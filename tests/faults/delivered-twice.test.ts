import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { digestIn, insertDocument, type NewDocument } from '../../store/inbox/insert-document.ts'
import { digestSeenByPublic } from '../../store/public/received.ts'
import { fileByWeb, openTrialOffice, outcomeOf, plainAnswers, sealedText, settle, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
})
afterAll(() => office.close())

const monday = '2026-11-02T16:00:00.000Z'
const tuesday = '2026-11-03T16:00:00.000Z'

const noteOn = (caseId: string, id: string, digest = 'of this note'): NewDocument => ({
  _id: id,
  caseId,
  command: 'add-note',
  door: 'staff',
  by: 'supervisor-1',
  receivedAt: tuesday,
  seenVersion: null,
  sealed: null,
  signature: null,
  input: { text: sealedText('file', id) },
  digest,
  lookup: null,
})
const post = (document: NewDocument) => insertDocument(office.staff.staffInbox, document, digestIn(office.staff.staffInbox))
const notesOf = (caseId: string) => office.staff.facts.countDocuments({ caseId, 'fact.type': 'noteAdded' })
const someId = () => randomBytes(16).toString('hex')

describe('a command that is delivered more than once', () => {
  it('is one document and applied once, though it came fifty times at once', async () => {
    const { caseId } = await fileByWeb(office, { at: monday })
    await settle(office, caseId, monday)
    const id = someId()
    const delivered = await Promise.all(Array.from({ length: 50 }, () => post(noteOn(caseId, id))))
    expect(delivered.filter((one) => one === 'inserted')).toHaveLength(1)
    expect(delivered.filter((one) => one === 'same')).toHaveLength(49)
    await settle(office, caseId, tuesday)
    expect(await notesOf(caseId)).toBe(1)
  })

  it('keeps its first answer when it comes again after it was decided', async () => {
    const { caseId } = await fileByWeb(office, { at: monday })
    const id = someId()
    await post(noteOn(caseId, id))
    await settle(office, caseId, tuesday)
    const first = await outcomeOf(office.worker, 'staffInbox', id)
    expect(await post(noteOn(caseId, id))).toBe('same')
    await settle(office, caseId, tuesday)
    expect(await outcomeOf(office.worker, 'staffInbox', id)).toEqual(first)
    expect(await notesOf(caseId)).toBe(1)
  })

  it('is refused with another content under the same id, before it was decided and after', async () => {
    const { caseId } = await fileByWeb(office, { at: monday })
    const id = someId()
    await post(noteOn(caseId, id))
    expect(await post(noteOn(caseId, id, 'of another note'))).toBe('different')
    await settle(office, caseId, tuesday)
    expect(await post(noteOn(caseId, id, 'of another note'))).toBe('different')
    expect(await notesOf(caseId)).toBe(1)
  })
})

describe('a complaint that is delivered more than once', () => {
  /** The document as it lies in the inbox, as a repeat of the same press would write it. */
  async function filedAgain(complaintId: string, over: Partial<NewDocument> = {}) {
    const { outcome: _, trouble: __, shape: ___, ...document } = (await office.worker.publicInbox.findById(complaintId).lean()) ?? {}
    return insertDocument(office.publicStore.publicInbox, { ...(document as NewDocument), ...over }, digestSeenByPublic(office.publicStore))
  }

  it('opens one case, whether it comes again before or after that', async () => {
    const { caseId, complaintId } = await fileByWeb(office, { at: monday })
    expect(await filedAgain(complaintId)).toBe('same')
    await settle(office, caseId, monday)
    expect(await filedAgain(complaintId)).toBe('same')
    await settle(office, caseId, monday)
    expect(await office.staff.facts.countDocuments({ caseId, 'fact.type': 'complaintReceived' })).toBe(1)
  })

  it('is refused with other answers under the same id', async () => {
    const { complaintId } = await fileByWeb(office, { at: monday })
    expect(await filedAgain(complaintId, { digest: 'of other answers' })).toBe('different')
  })

  it('is not opened twice by a second document for the same case', async () => {
    const receipt = await fileByWeb(office, { at: monday, answers: plainAnswers })
    await settle(office, receipt.caseId, monday)
    const second = someId()
    const document = { ...noteOn(receipt.caseId, second), command: 'file-complaint', input: null, door: 'staff' as const }
    await post(document)
    await settle(office, receipt.caseId, tuesday)
    expect(await outcomeOf(office.worker, 'staffInbox', second)).toMatchObject({ state: 'refused', code: 'already-open' })
  })
})
