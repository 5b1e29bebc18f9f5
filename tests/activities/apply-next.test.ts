import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { MailboxView } from '../../domain/case/mailbox-view.ts'
import { makeCode } from '../../keys/code.ts'
import { type Receipt, receiptOf } from '../../keys/receipt.ts'
import { openCaseKeys } from '../../store/case-keys.ts'
import { openMailbox } from '../../store/public/mailbox.ts'
import { byPerson, byStaff, fileByWeb, openTrialOffice, outcomeOf, settle, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
})
afterAll(() => office.close())

const monday = '2026-11-02T16:00:00.000Z'
const tuesday = '2026-11-03T16:00:00.000Z'

describe('a complaint that waits', () => {
  it('becomes a case with its clocks, tasks and a mailbox, and its original is dropped', async () => {
    const receipt = await fileByWeb(office, { at: monday })
    await settle(office, receipt.caseId, monday)
    const found = await office.staff.cases.findById(receipt.caseId).lean()
    expect(found).toMatchObject({ stage: 'triage', office: 'denver' })
    expect(found?.case.clocks.map((clock) => clock.rule).sort()).toEqual(['acknowledge', 'triage'])
    expect(await office.staff.tasks.countDocuments({ caseId: receipt.caseId })).toBe(2)
    const answered = await office.worker.publicInbox.findById(receipt.complaintId).lean()
    expect(answered).toMatchObject({ sealed: null, outcome: { state: 'accepted' } })
  })

  it('tells the person by their code where it stands', async () => {
    const receipt = await fileByWeb(office, { at: monday })
    await settle(office, receipt.caseId, monday)
    const view = await mailboxOf(receipt)
    expect(view).toMatchObject({ stage: 'triage', next: { owed: 'acknowledge', by: '2026-11-04' }, happened: [{ what: 'received' }] })
  })

  it('is read only with the keys of its case', async () => {
    const receipt = await fileByWeb(office, { at: monday })
    await settle(office, receipt.caseId, monday)
    const found = await office.staff.cases.findById(receipt.caseId).lean()
    expect(JSON.stringify(found)).not.toContain('took my phone')
    const keys = await openCaseKeys(office.staff, office.ring, receipt.caseId)
    expect(found && keys.open(found.case.account)).toContain('took my phone')
  })
})

describe('commands that wait', () => {
  it('are applied each once, in the order they were received', async () => {
    const receipt = await fileByWeb(office, { at: monday })
    const accept = await byStaff(
      office,
      'triage-1',
      receipt.caseId,
      'accept-complaint',
      { allegations: ['F1', 'T1'], priority: 'P1' },
      { at: tuesday },
    )
    const message = await byPerson(office, receipt, 'write-message', { text: 'I have a video.' }, '2026-11-02T17:00:00.000Z')
    await settle(office, receipt.caseId, tuesday)
    expect(await outcomeOf(office.worker, 'staffInbox', accept)).toMatchObject({ state: 'accepted' })
    expect(await outcomeOf(office.worker, 'publicInbox', message)).toMatchObject({ state: 'accepted' })
    const facts = await office.staff.facts.find({ caseId: receipt.caseId }).sort({ sequence: 1 }).lean()
    const order = facts.map((row) => row.fact.type)
    expect(order.indexOf('complainantWrote')).toBeLessThan(order.indexOf('complaintAccepted'))
    expect(facts.map((row) => row.sequence)).toEqual(facts.map((_, i) => i + 1))
  })

  it('are refused with a reason and change nothing', async () => {
    const receipt = await fileByWeb(office, { at: monday })
    const early = await byStaff(office, 'supervisor-1', receipt.caseId, 'close-case', {}, { at: tuesday })
    await settle(office, receipt.caseId, tuesday)
    expect(await outcomeOf(office.worker, 'staffInbox', early)).toMatchObject({ state: 'refused', code: 'wrong-stage' })
  })

  it('through the public door is refused when the code did not sign it', async () => {
    const receipt = await fileByWeb(office, { at: monday })
    const other = await fileByWeb(office, { at: monday })
    const forged = await byPerson(office, { ...receipt, signKey: other.signKey }, 'withdraw-complaint', {}, tuesday)
    await settle(office, receipt.caseId, tuesday)
    expect(await outcomeOf(office.worker, 'publicInbox', forged)).toMatchObject({ state: 'refused', code: 'not-signed-by-the-code' })
  })

  it('of staff are refused through the public door, even well signed', async () => {
    const receipt = await fileByWeb(office, { at: monday })
    const posed = await byPerson(office, receipt, 'accept-complaint', { allegations: ['F1'], priority: 'P1' }, tuesday)
    await settle(office, receipt.caseId, tuesday)
    expect(await outcomeOf(office.worker, 'publicInbox', posed)).toMatchObject({ state: 'refused', code: 'wrong-door' })
  })
})

describe('deadlines that pass', () => {
  it('remind, tell the supervisor and climb to the lead, each once', async () => {
    const receipt = await fileByWeb(office, { at: monday })
    await settle(office, receipt.caseId, '2026-12-31T00:00:00.000Z')
    await settle(office, receipt.caseId, '2026-12-31T00:00:00.000Z')
    const notices = await office.worker.notices.find({ caseId: receipt.caseId }).lean()
    const kinds = notices.map((row) => `${row.kind} ${row.to}`).sort()
    expect(kinds.filter((kind) => kind.startsWith('overdueToLead'))).toEqual(['overdueToLead lead-1', 'overdueToLead lead-1'])
    expect(kinds.filter((kind) => kind.startsWith('dueSoon'))).toEqual(['dueSoon triage-1', 'dueSoon triage-1'])
    expect(await office.worker.cases.findById(receipt.caseId).lean()).toMatchObject({ nextDueAt: null })
  })
})

describe('a code that is replaced', () => {
  it('opens the mailbox from then on, and the old one reads replaced', async () => {
    const receipt = await fileByWeb(office, { at: monday })
    await settle(office, receipt.caseId, monday)
    const fresh = receiptOf(makeCode(), office.receiptSecret)
    const mailboxKey = Buffer.from(fresh.mailboxKey).toString('base64url')
    const input = { lookup: fresh.lookup, verifyKey: fresh.verifyKey }
    const replaced = await byPerson(office, receipt, 'replace-code', input, tuesday, { mailboxKey })
    await settle(office, receipt.caseId, tuesday)
    expect(await outcomeOf(office.worker, 'publicInbox', replaced)).toMatchObject({ state: 'accepted' })
    expect(await openMailbox(office.publicStore, receipt)).toEqual({ replacedAt: tuesday })
    expect(await mailboxOf(fresh)).toMatchObject({ caseId: receipt.caseId })
  })

  it('gives commands to the case only with the new code', async () => {
    const receipt = await fileByWeb(office, { at: monday })
    const fresh = receiptOf(makeCode(), office.receiptSecret)
    const mailboxKey = Buffer.from(fresh.mailboxKey).toString('base64url')
    await byPerson(office, receipt, 'replace-code', { lookup: fresh.lookup, verifyKey: fresh.verifyKey }, '2026-11-02T18:00:00.000Z', {
      mailboxKey,
    })
    const withOld = await byPerson(office, receipt, 'write-message', { text: 'from the old code' }, tuesday)
    const withNew = await byPerson(office, { ...fresh, caseId: receipt.caseId }, 'write-message', { text: 'from the new code' }, tuesday)
    await settle(office, receipt.caseId, tuesday)
    expect(await outcomeOf(office.worker, 'publicInbox', withOld)).toMatchObject({ state: 'refused' })
    expect(await outcomeOf(office.worker, 'publicInbox', withNew)).toMatchObject({ state: 'accepted' })
  })
})

async function mailboxOf(receipt: Receipt): Promise<MailboxView | null> {
  const mailbox = await openMailbox(office.publicStore, receipt)
  return mailbox && 'view' in mailbox ? mailbox.view : null
}
