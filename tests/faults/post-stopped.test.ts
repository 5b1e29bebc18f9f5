import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { assignedCase, minutesAfter } from '../support/acknowledged-case.ts'
import { startTrialWorker, type TrialEngine, until } from '../support/engine.ts'
import { startMailServer } from '../support/mail-server.ts'
import { freePort } from '../support/servers.ts'
import { type SkippingEngine, startSkippingEngine } from '../support/skipping-engine.ts'
import { openTrialOffice, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let time: SkippingEngine
let worker: TrialEngine
let port: number
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  time = await startSkippingEngine()
  port = await freePort()
  worker = await startTrialWorker(office, time.address, { smtpUrl: `smtp://127.0.0.1:${port}` })
})
afterAll(async () => {
  await worker.stop()
  await time.stop()
  await office.close()
})

describe('while the mail server is away for an hour', () => {
  it('mail waits and is tried again, and goes once when the server is back', async () => {
    const begin = await time.now()
    const { caseId } = await assignedCase(office, begin)
    const row = async () => (await office.worker.notices.find({ caseId }).lean())[0]
    await worker.engine.nudge(caseId)
    await until('it was tried', async () => ((await row())?.attempts ?? 0) > 0)
    await time.passUntil(minutesAfter(begin, 60))
    const waiting = await row()
    expect(waiting).toMatchObject({ state: 'waiting', failure: 'connectionFailed', sentAt: null })
    // After 1 minute, then 2, 4, 8 and 15: nobody hammers at a server that is down.
    expect(waiting?.attempts).toBeGreaterThanOrEqual(6)
    expect(waiting?.attempts).toBeLessThanOrEqual(8)

    const server = await startMailServer(undefined, port)
    await time.passUntil(minutesAfter(begin, 80))
    await until('it has gone', async () => (await row())?.state === 'sent')
    expect((await row())?.sentAt).toSatisfy((at: string) => at > minutesAfter(begin, 60) && at < minutesAfter(begin, 80))
    await time.passUntil(minutesAfter(begin, 24 * 60))
    await server.stop()
    expect(server.seen.map(({ mail }) => mail.messageId)).toEqual([waiting?.messageId])
    expect(await office.staff.staffInbox.countDocuments({ caseId, command: 'report-undelivered' })).toBe(0)
  })
})
