import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { applyNext } from '../../activities/apply-next.ts'
import { readAhead } from '../../activities/read-ahead.ts'
import { readCase } from '../../activities/read-case.ts'
import { byStaff, fileByWeb, openTrialOffice, outcomeOf, settle, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
})
afterAll(() => office.close())

const monday = '2026-11-02T16:00:00.000Z'
const tuesday = '2026-11-03T16:00:00.000Z'

async function opened(): Promise<string> {
  const { caseId } = await fileByWeb(office, { at: monday })
  await settle(office, caseId, monday)
  return caseId
}
const acknowledge = (caseId: string) => byStaff(office, 'triage-1', caseId, 'acknowledge-complaint', { words: null }, { at: tuesday })
const reading = () => {
  const read: string[] = []
  const ahead = readAhead((caseId) => {
    read.push(caseId)
    return readCase(office.deciding, caseId)
  })
  return { read, ahead }
}
const factsIn = (caseId: string) => office.worker.facts.countDocuments({ caseId, 'fact.type': 'complaintAcknowledged' })

describe('what was read when a document arrived', () => {
  it('is what the next decision stands on, and that one only', async () => {
    const caseId = await opened()
    const id = await acknowledge(caseId)
    const { read, ahead } = reading()
    ahead.begin(caseId)
    await applyNext(office.deciding, caseId, tuesday, ahead)
    expect(await outcomeOf(office.worker, 'staffInbox', id)).toMatchObject({ state: 'accepted' })
    expect([read.length, ahead.take(caseId)]).toEqual([1, null])
  })

  it('decides nothing once somebody else decided meanwhile: it is read again, and nothing is doubled', async () => {
    const caseId = await opened()
    await acknowledge(caseId)
    const { ahead } = reading()
    ahead.begin(caseId)
    await pause(100)
    await applyNext(office.deciding, caseId, tuesday)
    await expect(applyNext(office.deciding, caseId, tuesday, ahead)).rejects.toThrow('answered meanwhile')
    await applyNext(office.deciding, caseId, tuesday, ahead)
    expect(await factsIn(caseId)).toBe(1)
  })

  it('while a decision was being taken is forgotten with it: what comes next is read anew', async () => {
    const caseId = await opened()
    await acknowledge(caseId)
    const { ahead } = reading()
    ahead.begin(caseId)
    const deciding = applyNext(office.deciding, caseId, tuesday, ahead)
    ahead.begin(caseId)
    await deciding
    expect(ahead.take(caseId)).toBeNull()
  })

  it('fails the decision that takes it when MongoDB was away, and nothing else', async () => {
    const ahead = readAhead(() => Promise.reject(new Error('away')))
    ahead.begin('case-1')
    await pause(20)
    await expect(applyNext(office.deciding, 'case-1', tuesday, ahead)).rejects.toThrow('away')
    expect(await applyNext(office.deciding, 'case-1', tuesday, ahead)).toMatchObject({ moreWaits: false })
  })
})
