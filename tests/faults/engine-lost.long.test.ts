import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Receipt } from '../../keys/receipt.ts'
import { atOnce } from '../../scripts/at-once.ts'
import type { Nudger } from '../../worker/nudger.ts'
import { startTrialNudger, startTrialWorker, type TrialEngine, until } from '../support/engine.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { freePort, startTemporal } from '../support/servers.ts'
import { byPerson, byStaff, fileByWeb, openTrialOffice, settle, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let mails: MailServer
let place: { dir: string; port: number }
let server: Awaited<ReturnType<typeof startTemporal>>
let engine: TrialEngine
let nudger: Nudger
let receipts: readonly Receipt[]
let ids: readonly string[]
const minute = 60_000
const hour = 60 * minute
const fromNow = (ms: number) => new Date(Date.now() + ms).toISOString()

const count = 1_000
/** Of them, those that are accepted and get an investigator while there is no engine, and those with a wish that comes true meanwhile. */
const [accepted, wishing] = [100, 200]

beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  mails = await startMailServer()
  place = { dir: await mkdtemp(join(tmpdir(), 'redress-lost-')), port: await freePort() }
  receipts = await openedCases()
  ids = receipts.map(({ caseId }) => caseId)
  server = await startTemporal(place)
  engine = await startTrialWorker(office, server.address, { smtpUrl: mails.url })
  nudger = await startTrialNudger(office, engine.engine)
}, 300_000)
afterAll(async () => {
  await nudger.stop()
  await engine.stop()
  await server.stop()
  await mails.stop()
  await office.close()
  await rm(place.dir, { recursive: true, force: true })
})

/** Decided so that its 72 hours end while the engine is away, a few seconds from now. */
async function wishes(receipt: Receipt): Promise<void> {
  const at = fromNow(-72 * hour + 20_000)
  await byPerson(office, receipt, 'withdraw-complaint', { reason: null }, at)
  await settle(office, receipt.caseId, at)
}

/** Opened four days ago; what had to be reminded of since is still to be said. */
async function openedCases(): Promise<Receipt[]> {
  const opened: Receipt[] = []
  await atOnce(
    8,
    Array.from({ length: count }, (_, i) => i),
    async (i) => {
      const receipt = await fileByWeb(office, { at: fromNow(-96 * hour) })
      const { caseId } = receipt
      await settle(office, caseId, fromNow(-96 * hour))
      if (i < accepted) {
        await byStaff(office, 'triage-1', caseId, 'accept-complaint', { allegations: ['F1'], priority: 'P1' }, { at: fromNow(-95 * hour) })
        await settle(office, caseId, fromNow(-95 * hour))
      }
      opened[i] = receipt
    },
  )
  return opened
}

const everyCaseRuns = async () => (await engine.engine.runningAmong(ids)).size === count
const waitingMail = () => office.worker.notices.countDocuments({ state: 'waiting' })
const overdueBy = (ms: number) => office.worker.cases.countDocuments({ nextDueAt: { $lt: fromNow(-ms) } })

describe('when everything the engine kept is lost', () => {
  it('a thousand cases run again within five minutes, nothing late unnoticed and nothing sent twice', async () => {
    await until('every case runs', everyCaseRuns, 300)
    await until('what was late has been told', async () => (await overdueBy(minute)) === 0 && (await waitingMail()) === 0, 300)

    await server.stop()
    await rm(place.dir, { recursive: true })
    const assign = { allegations: ['a1'], investigator: 'investigator-1' }
    for (const caseId of ids.slice(0, accepted))
      await byStaff(office, 'supervisor-1', caseId, 'assign-investigator', assign, { at: fromNow(0) })
    await atOnce(4, receipts.slice(accepted, accepted + wishing), wishes)
    const stillWaiting = { _id: { $in: ids.slice(accepted, accepted + wishing) }, 'case.withdrawnAt': null }
    await until('the wishes have fallen due', async () => (await overdueBy(0)) >= wishing, 120)
    expect(await office.worker.cases.countDocuments(stillWaiting)).toBe(wishing)

    server = await startTemporal(place)
    const began = performance.now()
    await until('every case runs', everyCaseRuns, 300)
    await until('every wish has come true', async () => (await office.worker.cases.countDocuments(stillWaiting)) === 0, 300)
    await until('every command is answered', async () => (await office.worker.staffInbox.countDocuments({ outcome: null })) === 0, 300)
    expect(performance.now() - began).toBeLessThan(300_000)

    await until('all mail has gone', async () => (await waitingMail()) === 0, 60)
    const rows = await office.worker.notices.find({}, { messageId: 1 }).lean()
    expect(mails.seen.map(({ mail }) => mail.messageId).sort()).toEqual(rows.map((row) => row.messageId).sort())
    expect(await office.worker.notices.countDocuments({ kind: 'assigned' })).toBe(accepted)
    const cameTrue = await office.worker.facts.find({ 'fact.type': 'complaintWithdrawn' }, { caseId: 1 }).lean()
    expect(new Set(cameTrue.map((row) => row.caseId)).size).toBe(wishing)
    expect(cameTrue).toHaveLength(wishing)
  }, 900_000)
})
