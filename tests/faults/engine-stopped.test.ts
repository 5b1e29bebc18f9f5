import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { CaseClock } from '../../domain/case/case.ts'
import type { Nudger } from '../../worker/nudger.ts'
import { startTrialNudger, startTrialWorker, type TrialEngine, until } from '../support/engine.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { freePort, startTemporal } from '../support/servers.ts'
import { byStaff, fileByWeb, openTrialOffice, outcomeOf, sealedText, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let mails: MailServer
let place: { dir: string; port: number }
let server: Awaited<ReturnType<typeof startTemporal>>
let engine: TrialEngine
let nudger: Nudger
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  mails = await startMailServer()
  place = { dir: await mkdtemp(join(tmpdir(), 'redress-engine-')), port: await freePort() }
  server = await startTemporal(place)
  engine = await startTrialWorker(office, server.address, { smtpUrl: mails.url })
  nudger = await startTrialNudger(office, engine.engine)
})
afterAll(async () => {
  await nudger.stop()
  await engine.stop()
  await server.stop()
  await mails.stop()
  await office.close()
  await rm(place.dir, { recursive: true, force: true })
})

const pulseOfEngine = async () => (await office.worker.pulses.findById('engine').lean())?.state
const areOpen = async (ids: readonly string[]) => (await office.worker.cases.countDocuments({ _id: { $in: [...ids] } })) === ids.length
const factsOf = (ids: readonly string[]) => office.worker.facts.countDocuments({ caseId: { $in: [...ids] } })
const runs = (id: string) =>
  engine.client.workflow
    .getHandle(id)
    .describe()
    .then(
      ({ status }) => status.name === 'RUNNING',
      () => false,
    )

/** A case with an investigator, whose mail has gone. */
async function casePastItsFirstMail(): Promise<string> {
  const { caseId } = await fileByWeb(office, { at: minutesAgo(50) })
  const accept = { allegations: ['F1'], priority: 'P1' }
  const assign = { allegations: ['a1'], investigator: 'investigator-1' }
  await byStaff(office, 'triage-1', caseId, 'accept-complaint', accept, { at: minutesAgo(40) })
  await byStaff(office, 'supervisor-1', caseId, 'assign-investigator', assign, { at: minutesAgo(30) })
  await until('its mail has gone', async () => (await office.worker.notices.countDocuments({ caseId, state: 'sent' })) === 1, 40)
  return caseId
}

describe('while the engine is stopped', () => {
  it('complaints are taken in all the same, and are opened when it is back, with their clocks counted from receipt', async () => {
    await server.stop()
    const receivedAt = [60, 45, 30, 15, 1].map(minutesAgo)
    const filed = await Promise.all(receivedAt.map((at) => fileByWeb(office, { at })))
    const ids = filed.map(({ caseId }) => caseId)
    await until('an administrator sees that the engine does not answer', async () => (await pulseOfEngine()) === 'failing')
    await pause(6_000)
    // Nothing was told in vain: such a case would be tried more and more rarely, and sit out its wait when the engine is back.
    expect(await office.worker.caseWatch.countDocuments({ nudges: { $gt: 0 } })).toBe(0)
    expect(await areOpen(ids)).toBe(false)

    server = await startTemporal(place)
    await until('all are open', () => areOpen(ids), 40)
    const cases = await office.worker.cases.find({ _id: { $in: ids } }).lean()
    const triggers = cases.flatMap((one) => one.case.clocks.map((clock: CaseClock) => clock.triggerAt))
    expect(new Set(triggers)).toEqual(new Set(receivedAt))
    await until('an administrator sees that it answers again', async () => (await pulseOfEngine()) === 'ok')
  })
})

describe('when the engine’s files are lost', () => {
  it('every open case runs again with an empty engine, and no mail is sent twice', async () => {
    const ids = await Promise.all([casePastItsFirstMail(), casePastItsFirstMail()])
    const before = await factsOf(ids)
    await server.stop()
    await until('an administrator sees that the engine does not answer', async () => (await pulseOfEngine()) === 'failing')
    await rm(place.dir, { recursive: true })
    server = await startTemporal(place)
    const everyCase = (await office.worker.cases.find({}, { _id: 1 }).lean()).map((one) => one._id)
    expect(everyCase).toEqual(expect.arrayContaining(ids))
    await until('every case runs', async () => (await Promise.all(everyCase.map(runs))).every(Boolean), 60)

    const note = await byStaff(office, 'supervisor-1', ids[0], 'add-note', (id) => ({ text: sealedText('file', id) }), {
      at: minutesAgo(0),
    })
    await until('a new command is answered', async () => (await outcomeOf(office.worker, 'staffInbox', note)) !== null)
    expect(await factsOf(ids)).toBe(before + 1)
    expect(mails.seen).toHaveLength(ids.length)
  })
})
