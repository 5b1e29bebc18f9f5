import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { isOutage } from '../../store/outage.ts'
import type { Nudger } from '../../worker/nudger.ts'
import { startTrialNudger, startTrialWorker, type TrialEngine, until } from '../support/engine.ts'
import { freePort, startMongo } from '../support/servers.ts'
import { byStaff, fileByWeb, openTrialOffice, outcomeOf, sealedText, type TrialOffice } from '../support/trial-office.ts'

let place: { dir: string; port: number }
let server: Awaited<ReturnType<typeof startMongo>>
let office: TrialOffice
let engine: TrialEngine
let nudger: Nudger
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

beforeAll(async () => {
  place = { dir: await mkdtemp(join(tmpdir(), 'redress-database-')), port: await freePort() }
  server = await startMongo(place)
  office = await openTrialOffice(server.uri)
  engine = await startTrialWorker(office, inject('temporalAddress'))
  nudger = await startTrialNudger(office, engine.engine)
})
afterAll(async () => {
  await nudger.stop()
  await engine.stop()
  await office.close()
  await server.stop()
  await rm(place.dir, { recursive: true, force: true })
})

const noteOn = (caseId: string, at = minutesAgo(1)) =>
  byStaff(office, 'supervisor-1', caseId, 'add-note', (id) => ({ text: sealedText('file', id) }), { at })

type Pressed = { kept: string[]; errors: unknown[] }

/** Officers press a button 300 times in a row, a few at a time; `kept` are the ids they were told are saved, as they are told. */
function press(caseId: string): { sofar: Pressed; done: Promise<unknown> } {
  const sofar: Pressed = { kept: [], errors: [] }
  const one = async (i: number) => {
    await pause(i * 5)
    await noteOn(caseId).then(
      (id) => sofar.kept.push(id),
      (error) => sofar.errors.push(error),
    )
  }
  return { sofar, done: Promise.all(Array.from({ length: 300 }, (_, i) => one(i))) }
}

const faults = [
  { how: 'killed', stop: async () => process.kill(server.pid, 'SIGKILL') },
  { how: 'stopped in order', stop: async () => process.kill(server.pid, 'SIGTERM') },
]

describe.each(faults)('when MongoDB is $how in the middle of work', ({ stop }) => {
  it('loses nothing that was acknowledged, tells an outage for the rest, and goes on when it is back', async () => {
    const { caseId } = await fileByWeb(office, { at: minutesAgo(5) })
    await until('the case is open', async () => (await office.worker.cases.countDocuments({ _id: caseId })) === 1)
    const { sofar, done } = press(caseId)
    await until('a hundred are saved', async () => sofar.kept.length >= 100)
    await stop()
    await server.stop()
    await done
    expect(sofar.errors.length).toBeGreaterThan(0)
    expect(sofar.errors.filter((error) => !isOutage(error))).toEqual([])
    const refused = await fileByWeb(office).catch((error: unknown) => error)
    expect(isOutage(refused)).toBe(true)

    server = await startMongo(place)
    const accepted = { _id: { $in: sofar.kept }, 'outcome.state': 'accepted' }
    await until('all that was saved is decided', async () => (await decided(accepted)) === sofar.kept.length, 40)
    const notes = await office.worker.facts.find({ caseId, 'fact.type': 'noteAdded' }).lean()
    expect(new Set(notes.map((row) => row.inboxId)).size).toBe(notes.length)
    // An outage is nobody's fault: no document was counted as failing.
    expect(await office.worker.staffInbox.countDocuments({ trouble: { $ne: null } })).toBe(0)
    // The sweep leaves a document of this moment to the stream for 10 s: that it is decided sooner shows that the stream is open again.
    const fresh = await noteOn(caseId, minutesAgo(0))
    await until('a new command is decided', async () => (await outcomeOf(office.worker, 'staffInbox', fresh)) !== null, 9)
  })
})

/** How many documents; while MongoDB is still coming up, none that we can see. */
const decided = (which: Record<string, unknown>) => office.worker.staffInbox.countDocuments(which).catch(() => -1)
