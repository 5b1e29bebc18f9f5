import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createActivities } from '../../activities/index.ts'
import type { Sending } from '../../activities/send-notices.ts'
import type { Ring } from '../../keys/ring.ts'
import { lateMailCases, unansweredCases } from '../../store/nudging/unanswered.ts'
import { dueForNudge, restingCases } from '../../store/nudging/watch-cases.ts'
import { whenUnlocked } from '../../worker/when-unlocked.ts'
import { decidingOver, fileByWeb, openTrialOffice, type TrialOffice } from '../support/trial-office.ts'

const monday = '2026-11-02T16:00:00.000Z'
const later = '2026-11-02T17:00:00.000Z'
let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
})
afterAll(() => office.close())

test('a complaint that came to a locked office waits, is asked about again at once when it is unlocked, and is opened', async () => {
  const { caseId } = await fileByWeb(office, { at: monday })
  const deciding = decidingOver(office.worker, null)
  const sending = {
    ...deciding,
    post: { send: async () => ({ outcome: 'accepted' as const }) },
    staffUrl: '',
    clock: () => later,
  } as Sending
  const { applyNext } = createActivities(deciding, sending)
  let open: (ring: Ring) => void = () => {}
  const opened = new Promise<Ring>((resolve) => {
    open = resolve
  })
  const unlocking = whenUnlocked({ ring: () => null, opened }, { deciding, sending }, () => later)

  expect(await applyNext(caseId, later)).toMatchObject({ moreWaits: false, stage: null })
  for (let at = 0; at < 8; at++) await dueForNudge(office.worker, [caseId], new Date(Date.parse(monday) + at * 3_600_000).toISOString())
  expect(await restingCases(office.worker, later)).toEqual([caseId])

  open(office.ring)
  await unlocking
  expect(await restingCases(office.worker, later)).toEqual([])
  expect(await unansweredCases(office.worker, later, [])).toEqual([caseId])
  expect(await applyNext(caseId, later)).toMatchObject({ stage: 'triage' })
  expect(sending.ring).toBe(office.ring)
})

test('a mail that should have gone while the office was locked is found by the sweep, one whose hour has not come is not', async () => {
  const row = { caseId: 'kept-waiting', kind: 'taskOverdue', to: 'triage-1', messageId: 'm1', state: 'waiting', shape: 1 }
  const rows = [
    { ...row, _id: 'n1', sendAt: monday },
    { ...row, _id: 'n2', caseId: 'not-yet', messageId: 'm2', sendAt: '2026-11-03T00:00:00.000Z' },
    { ...row, _id: 'n3', caseId: 'gone', messageId: 'm3', state: 'sent', sendAt: monday },
  ]
  await office.admin.notices.collection.insertMany(rows as never[])
  expect(await lateMailCases(office.worker, later, [])).toEqual(['kept-waiting'])
  expect(await lateMailCases(office.worker, later, ['kept-waiting'])).toEqual([])
})
