import { startTrialNudger, startTrialWorker, type TrialEngine, until } from '../support/engine.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { freePort, startMongo, startTemporal } from '../support/servers.ts'
import { type SkippingEngine, startSkippingEngine } from '../support/skipping-engine.ts'
import { byStaff, openTrialOffice, outcomeOf, type TrialOffice } from '../support/trial-office.ts'

/** A trial office on servers of its own, with its worker: what happens in it is kept as a history. */
export type RecordingHouse = {
  office: TrialOffice
  mails: MailServer
  engine: TrialEngine
  /** A command of staff, answered. */
  give(by: string, caseId: string, command: string, said: Parameters<typeof byStaff>[4], at?: string): Promise<void>
  isOpen(caseId: string): Promise<void>
  stopMongo(): Promise<void>
  startMongo(): Promise<void>
  /** The engine's time where it can be moved. */
  time: SkippingEngine | null
  close(): Promise<void>
}

/** `folder` is for its database; `time` says whether the engine's can be moved. */
export async function openRecordingHouse(folder: string, time: 'real' | 'skipped'): Promise<RecordingHouse> {
  const place = { dir: folder, port: await freePort() }
  let mongo = await startMongo(place)
  const skipping = time === 'skipped' ? await startSkippingEngine() : null
  const temporal = skipping ?? (await startTemporal())
  const mails = await startMailServer()
  const office = await openTrialOffice(mongo.uri)
  const engine = await startTrialWorker(office, temporal.address, { smtpUrl: mails.url })
  const nudger = await startTrialNudger(office, engine.engine)
  return {
    office,
    mails,
    engine,
    time: skipping,
    async give(by, caseId, command, said, at = new Date().toISOString()) {
      const id = await byStaff(office, by, caseId, command, said, { at })
      await until(`${command} is answered`, async () => (await outcomeOf(office.worker, 'staffInbox', id)) !== null)
      const outcome = await outcomeOf(office.worker, 'staffInbox', id)
      if (outcome?.state !== 'accepted') throw new Error(`${command} was refused: ${outcome?.code}`)
    },
    isOpen: (caseId) => until('the case is open', async () => (await office.worker.cases.countDocuments({ _id: caseId })) === 1),
    stopMongo: () => mongo.stop(),
    async startMongo() {
      mongo = await startMongo(place)
    },
    async close() {
      await nudger.stop()
      await engine.stop()
      await office.close()
      await Promise.all([mongo.stop(), temporal.stop(), mails.stop()])
    },
  }
}
