import { randomBytes } from 'node:crypto'
import { Client, Connection } from '@temporalio/client'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { engineOf } from '../../worker/engine.ts'
import { startDoomedWorker } from '../support/doomed-process.ts'
import { startTrialWorker, until } from '../support/engine.ts'
import { byStaff, fileByWeb, openTrialOffice, outcomeOf, sealedText, settle, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let connection: Connection
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const someId = () => randomBytes(16).toString('hex')

beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  connection = await Connection.connect({ address: inject('temporalAddress') })
})
afterAll(async () => {
  await connection.close()
  await office.close()
})

const note = (id: string) => ({ text: sealedText('file', id) })
const noteOn = (caseId: string, id: string, at: string) => byStaff(office, 'supervisor-1', caseId, 'add-note', note, { id, at })
const outcome = (id: string) => outcomeOf(office.worker, 'staffInbox', id)

describe('a worker that is killed after it saved and before it answered', () => {
  it('applied the command once, and another worker goes on with the case within seconds', async () => {
    const [queue, first, second] = [`q-${someId()}`, someId(), someId()]
    const { caseId } = await fileByWeb(office, { at: minutesAgo(5) })
    await settle(office, caseId, minutesAgo(4))
    await noteOn(caseId, first, minutesAgo(3))
    const doomed = await startDoomedWorker(office, {
      temporalAddress: inject('temporalAddress'),
      queue,
      gap: { savedDocument: first },
    })
    await engineOf(new Client({ connection }), queue).nudge(caseId)
    await doomed.inTheGap
    await doomed.kill()
    expect(await outcome(first)).toMatchObject({ state: 'accepted' })

    const successor = await startTrialWorker(office, inject('temporalAddress'), { queue })
    await noteOn(caseId, second, minutesAgo(2))
    // The engine gives a worker 10 s to answer before it asks another one.
    await until('the next command is answered', async () => (await outcome(second)) !== null, 25)
    await successor.stop()
    const notes = await office.worker.facts.find({ caseId, 'fact.type': 'noteAdded' }).sort({ sequence: 1 }).lean()
    expect(notes.map((row) => row.inboxId)).toEqual([first, second])
  })
})
