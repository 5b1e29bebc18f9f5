import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { verifyFacts } from '../../audit/verify-facts.ts'
import type { FactDocument } from '../../store/models/case.ts'
import { byStaff, fileByWeb, openTrialOffice, sealedText, settle, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let caseId: string
const monday = '2026-11-02T16:00:00.000Z'
const tuesday = '2026-11-03T16:00:00.000Z'
const wednesday = '2026-11-04T16:00:00.000Z'

beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
})
afterAll(() => office.close())

/** A case that was accepted and given to an investigator, with a note in between. */
beforeEach(async () => {
  caseId = (await fileByWeb(office, { at: monday })).caseId
  const assign = { allegations: ['a1'], investigator: 'investigator-1' }
  await byStaff(office, 'triage-1', caseId, 'accept-complaint', { allegations: ['F1'], priority: 'P1' }, { at: monday })
  await byStaff(office, 'triage-1', caseId, 'add-note', (id) => ({ text: sealedText('file', id) }), { at: tuesday })
  await byStaff(office, 'supervisor-1', caseId, 'assign-investigator', assign, { at: wednesday })
  await settle(office, caseId, wednesday)
})

/** Everything is done here by somebody who may write whatever they like. */
const facts = () => office.admin.facts.collection
const rows = () => office.admin.facts.find({ caseId }).sort({ sequence: 1 }).lean<FactDocument[]>()
async function sequenceOf(type: string): Promise<number> {
  const row = (await rows()).find(({ fact }) => fact.type === type)
  if (!row) throw new Error(`the case has no fact ${type}`)
  return row.sequence
}
const verify = () => verifyFacts(office.staff, office.ring, caseId)
const idOf = (sequence: number) => ({ _id: `${caseId}:${sequence}` as never })

describe('a chain of facts', () => {
  it('is whole as it was written, its sealed content included', async () => {
    const { length } = await rows()
    expect(await verify()).toEqual({ facts: length, proven: length, faults: [] })
  })

  it('shows that a fact was edited', async () => {
    const sequence = await sequenceOf('complaintAccepted')
    await facts().updateOne(idOf(sequence), { $set: { 'fact.priority': 'P3' } })
    expect((await verify()).faults).toEqual([{ sequence, what: 'content' }])
  })

  it('shows that a fact with a sealed text was edited', async () => {
    const sequence = await sequenceOf('noteAdded')
    await facts().updateOne(idOf(sequence), { $set: { 'fact.by': 'supervisor-2' } })
    expect((await verify()).faults).toEqual([{ sequence, what: 'content' }])
  })

  it('shows that a fact was put down to another document', async () => {
    const sequence = await sequenceOf('investigatorAssigned')
    await facts().updateOne(idOf(sequence), { $set: { inboxId: 'another' } })
    expect((await verify()).faults).toEqual([{ sequence, what: 'content' }])
  })

  it('shows that a fact was edited and committed to anew', async () => {
    const sequence = await sequenceOf('complaintAccepted')
    const [other] = (await rows()).filter((row) => row.sequence === 1)
    await facts().updateOne(idOf(sequence), { $set: { 'fact.priority': 'P3', commitment: other?.commitment } })
    expect((await verify()).faults).toContainEqual({ sequence, what: 'link' })
  })

  it('shows that a fact was taken out', async () => {
    const sequence = await sequenceOf('noteAdded')
    await facts().deleteOne(idOf(sequence))
    expect((await verify()).faults).toEqual(
      expect.arrayContaining([
        { sequence: sequence + 1, what: 'order' },
        { sequence: sequence + 1, what: 'link' },
      ]),
    )
  })

  it('shows that the last facts were cut off', async () => {
    const { length } = await rows()
    await facts().deleteOne(idOf(length))
    expect((await verify()).faults).toEqual([{ sequence: length - 1, what: 'end' }])
  })

  it('shows that a fact was put in between', async () => {
    const sequence = await sequenceOf('noteAdded')
    const [note] = (await rows()).filter((row) => row.sequence === sequence)
    for (const { sequence: at } of (await rows()).reverse().filter((row) => row.sequence > sequence))
      await facts().updateOne(idOf(at), { $set: { sequence: at + 1 } })
    await facts().insertOne({ ...note, ...idOf(9_999), sequence: sequence + 1, position: 7 } as never)
    expect((await verify()).faults).toContainEqual({ sequence: sequence + 1, what: 'link' })
  })

  it('shows that a fact was added at the end', async () => {
    const all = await rows()
    const last = all.at(-1)
    await facts().insertOne({ ...last, ...idOf(all.length + 1), sequence: all.length + 1, position: 99 } as never)
    expect((await verify()).faults.map(({ what }) => what)).toContain('end')
  })

  it('shows that two facts changed places', async () => {
    const [first, second] = [await sequenceOf('noteAdded'), await sequenceOf('investigatorAssigned')]
    await facts().updateOne(idOf(first), { $set: { sequence: 9_999 } })
    await facts().updateOne(idOf(second), { $set: { sequence: first } })
    await facts().updateOne(idOf(first), { $set: { sequence: second } })
    expect((await verify()).faults).toEqual(
      expect.arrayContaining([
        { sequence: first, what: 'link' },
        { sequence: second, what: 'link' },
      ]),
    )
  })

  it('cannot be carried over to another case', async () => {
    const stolen = await rows()
    const other = (await fileByWeb(office, { at: monday })).caseId
    const moved = stolen.map((row) => ({ ...row, _id: `${other}:${row.sequence}`, caseId: other, inboxId: `${row.inboxId}-copied` }))
    await facts().insertMany(moved as never[])
    const asIfOpened = { ...(await office.admin.cases.findById(caseId).lean()), _id: other }
    await office.admin.cases.collection.insertOne(asIfOpened as never)
    expect((await verifyFacts(office.staff, office.ring, other)).faults).toContainEqual({ sequence: 1, what: 'link' })
  })

  it('still holds together when the case’s key is destroyed, and content nobody can read any more is not called proven', async () => {
    await office.admin.wraps.deleteMany({ caseId, name: 'file' })
    const whole = await verify()
    expect(whole.faults).toEqual([])
    expect(whole.proven).toBeLessThan(whole.facts)
    const sequence = await sequenceOf('noteAdded')
    await facts().deleteOne(idOf(sequence))
    expect((await verify()).faults).toContainEqual({ sequence: sequence + 1, what: 'link' })
  })

  it('can be read without the ring, as somebody outside would', async () => {
    const { facts: count, proven, faults } = await verifyFacts(office.staff, null, caseId)
    expect(faults).toEqual([])
    expect(proven).toBeLessThan(count)
  })
})
