import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { verifyFacts } from '../../audit/verify-facts.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import { normaliseCode } from '../../domain/complaint/code.ts'
import type { Sealed } from '../../domain/complaint/sealed.ts'
import { openField } from '../../keys/envelope.ts'
import { unwrapLegalKey } from '../../keys/legal.ts'
import { receiptOf } from '../../keys/receipt.ts'
import { openReviewer } from '../../keys/reviewer.ts'
import { openCaseKeys } from '../../store/case-keys.ts'
import { factsOf } from '../../store/cases/case-file.ts'
import { wrapsOfCase } from '../../store/legal/legal-wraps.ts'
import { reviewerOf } from '../../store/legal/reviewers.ts'
import type { CaseDocument } from '../../store/models/case.ts'
import { openMailbox } from '../../store/public/mailbox.ts'
import { type KeptOffice, openKeptOffice } from '../support/kept-office.ts'
import { byStaff, decidingOver, outcomeOf, sealedText, settle } from '../support/trial-office.ts'

const histories = new URL('../histories/', import.meta.url)
const versions = readdirSync(histories).filter((name) => /^v\d+$/.test(name))

/** Later than anything in the kept data. */
const later = '2026-12-31T17:00:00.000Z'

describe.each(versions)('data that version %s kept', (version) => {
  let office: KeptOffice
  let cases: CaseDocument[]
  beforeAll(async () => {
    office = await openKeptOffice(inject('mongoUri'), fileURLToPath(new URL(`${version}/data`, histories)))
    cases = await office.staff.cases.find({}).sort({ _id: 1 }).lean<CaseDocument[]>()
  })
  afterAll(() => office.close())

  it('gives every case as it stands from its facts alone', async () => {
    expect(cases.length).toBeGreaterThan(0)
    for (const { _id, case: kase } of cases) {
      const facts = (await factsOf(office.staff, _id)).map((row) => row.fact)
      expect(evolveAll(null, facts, _id)).toEqual(kase)
    }
  })

  it('holds a whole chain of facts for every case', async () => {
    for (const { _id } of cases) {
      const { facts, proven, faults } = await verifyFacts(office.staff, office.ring, _id)
      expect({ proven, faults }).toEqual({ proven: facts, faults: [] })
    }
  })

  it('opens in every sealed text, with the ring and a reviewer’s passphrase', async () => {
    const kinds = new Set<string>()
    for (const { _id } of cases) {
      const open = await openerOf(office, _id)
      for (const sealed of sealedIn((await factsOf(office.staff, _id)).map((row) => row.fact))) {
        expect(open(sealed)).not.toBe('')
        kinds.add(sealed.split('.')[0] ?? '')
      }
    }
    expect([...kinds].sort()).toEqual(['file', 'identity', 'legal', 'mailbox'])
  })

  it('opens every mailbox with its complainant’s code', async () => {
    const secret = Buffer.from(office.secrets.receiptSecret, 'base64url')
    const opened = await Promise.all(
      office.secrets.codes.map((code) => openMailbox(office.publicStore, receiptOf(normaliseCode(code) ?? '', secret))),
    )
    expect(opened.map((mailbox) => mailbox && 'view' in mailbox && mailbox.view.caseId).sort()).toEqual(cases.map(({ _id }) => _id))
  })

  it('goes on: what waits is decided, limits pass, and a new command is applied', async () => {
    const deciding = decidingOver(office.worker, office.ring)
    const waiting = [
      ...(await office.worker.publicInbox.find({ outcome: null }).lean()),
      ...(await office.worker.staffInbox.find({ outcome: null }).lean()),
    ]
    expect(waiting.length).toBeGreaterThan(0)
    for (const { caseId } of waiting) await settle({ deciding }, caseId, later)
    const all = { outcome: null, _id: { $in: waiting.map(({ _id }) => _id) } }
    expect((await office.worker.publicInbox.countDocuments(all)) + (await office.worker.staffInbox.countDocuments(all))).toBe(0)

    for (const { _id: caseId } of cases) {
      const note = (id: string) => ({ text: sealedText('file', id) })
      const id = await byStaff(office, 'demo-supervisor', caseId, 'add-note', note, { at: later })
      await settle({ deciding }, caseId, later)
      expect(await outcomeOf(office.worker, 'staffInbox', id)).toMatchObject({ state: 'accepted' })
      expect((await verifyFacts(office.staff, office.ring, caseId)).faults).toEqual([])
    }
  })
})

/** Opens any sealed text of a case: those of the office with its ring, privileged ones with the reviewer's passphrase. */
async function openerOf({ staff, ring, secrets }: KeptOffice, caseId: string): Promise<(sealed: Sealed) => string> {
  const keys = await openCaseKeys(staff, ring, caseId)
  const pair = await reviewerOf(staff, secrets.legalReviewer)
  const [wrap] = await wrapsOfCase(staff, caseId)
  const legal = pair && wrap ? unwrapLegalKey(await openReviewer(pair, secrets.legalPassphrase), wrap) : null
  return (sealed) => {
    if (!sealed.startsWith('legal.')) return keys.open(sealed as Sealed<'file'>)
    if (!legal) throw new Error('a privileged text without a key')
    return openField(legal, sealed as Sealed<'legal'>, caseId)
  }
}

const sealedIn = (value: unknown): Sealed[] => {
  if (typeof value === 'string') return /^(identity|file|legal|mailbox)[.]\d+[.]/.test(value) ? [value as Sealed] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sealedIn) : []
}
