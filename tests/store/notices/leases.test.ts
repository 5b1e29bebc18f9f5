import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connectStore, type Store } from '../../../store/connect.ts'
import { giveUp } from '../../../store/notices/give-up.ts'
import { markSent, putOff } from '../../../store/notices/settle.ts'
import { takeDue } from '../../../store/notices/take-due.ts'
import { nextSendAt, waitingMail } from '../../../store/notices/waiting-mail.ts'
import { makeDatabase } from '../../support/servers.ts'

let store: Store
beforeAll(async () => {
  store = await connectStore((await makeDatabase(inject('mongoUri'))).worker)
})
afterAll(() => store.connection.close())

const noon = '2026-11-23T19:00:00.000Z'
const twoPast = '2026-11-23T19:02:00.000Z'
const lease = (holder: string, until = twoPast) => ({ holder, until })
const rowOf = (caseId: string) => store.notices.findById(`${caseId}:l1`).lean()
const reports = (caseId: string) => store.staffInbox.countDocuments({ caseId })

async function waiting(caseId: string, sendAt = noon, notice = 'l1'): Promise<void> {
  const row = { kind: 'outcome' as const, to: 'complainant', messageId: `<${caseId}-${notice}@notices.invalid>`, queuedAt: sendAt, sendAt }
  await store.notices.insertMany([{ _id: `${caseId}:${notice}`, caseId, notice, ...row }])
}

async function taken(caseId: string, holder: string, at = noon, until = twoPast) {
  const row = await takeDue(store, caseId, at, lease(holder, until))
  if (!row) throw new Error('nothing to take')
  return row
}

describe('a mail that waits', () => {
  it('is taken by one holder, the longest due first, and none before its time', async () => {
    await waiting('a')
    await waiting('a', '2026-11-23T18:00:00.000Z', 'l2')
    await waiting('a', '2026-11-23T20:00:00.000Z', 'l3')
    const holders = await Promise.all(['one', 'two', 'three'].map((holder) => takeDue(store, 'a', noon, lease(holder))))
    expect(holders.map((row) => row?.notice ?? 'none').sort()).toEqual(['l1', 'l2', 'none'])
    expect(await nextSendAt(store, 'a')).toBe(twoPast)
  })

  it('does not wait for now while somebody holds it, and does when their time is over', async () => {
    await waiting('b')
    expect(await waitingMail(store, 'b', noon)).toEqual({ waitsNow: true, nextAt: null })
    await taken('b', 'one')
    expect(await waitingMail(store, 'b', noon)).toEqual({ waitsNow: false, nextAt: twoPast })
    expect(await waitingMail(store, 'b', twoPast)).toEqual({ waitsNow: true, nextAt: null })
  })
})

describe('a holder whose time is over', () => {
  it('can neither put the mail off nor give it up', async () => {
    await waiting('c')
    const late = await taken('c', 'late')
    await taken('c', 'new', twoPast, '2026-11-23T19:04:00.000Z')
    await putOff(store, late, '2026-11-24T00:00:00.000Z', 'noAnswer')
    await giveUp(store, late, { failure: 'noAnswer', at: twoPast, tried: true })
    expect(await rowOf('c')).toMatchObject({ state: 'waiting', attempts: 0, failure: null, lease: { holder: 'new' } })
    expect(await reports('c')).toBe(0)
  })

  it('can still say that it went', async () => {
    await waiting('d')
    const late = await taken('d', 'late')
    await taken('d', 'new', twoPast, '2026-11-23T19:04:00.000Z')
    await markSent(store, late, twoPast)
    expect(await rowOf('d')).toMatchObject({ state: 'sent', sentAt: twoPast, lease: null })
  })
})

describe('a mail that is given up', () => {
  it('is reported to its case once, even when it is given up twice', async () => {
    await waiting('e')
    const row = await taken('e', 'one')
    await giveUp(store, row, { failure: 'recipientRefused', at: noon, tried: true })
    await giveUp(store, row, { failure: 'recipientRefused', at: noon, tried: true })
    expect(await rowOf('e')).toMatchObject({ state: 'undeliverable', failure: 'recipientRefused', attempts: 1 })
    expect(await reports('e')).toBe(1)
  })

  it('stays as it was when it cannot be reported: both or neither', async () => {
    await waiting('f')
    const row = await taken('f', 'one')
    await giveUp(store, row, { failure: 'nobody', at: noon, tried: false })
    await store.notices.updateOne({ _id: row._id }, { state: 'waiting', lease: row.lease, failure: null })
    await expect(giveUp(store, row, { failure: 'recipientRefused', at: noon, tried: true })).rejects.toMatchObject({ code: 11000 })
    expect(await rowOf('f')).toMatchObject({ state: 'waiting', failure: null })
  })
})
