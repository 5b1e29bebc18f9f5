import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, Connection } from '@temporalio/client'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { caseProblems } from '../../store/health/house-health.ts'
import { engineOf } from '../../worker/engine.ts'
import type { Nudger } from '../../worker/nudger.ts'
import { changedWorkflows } from '../support/changed-workflow.ts'
import { startTrialNudger, startTrialWorker, type TrialEngine, until } from '../support/engine.ts'
import { byStaff, fileByWeb, openTrialOffice, outcomeOf, sealedText, settle, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let folder: string
let connection: Connection
let nudger: Nudger
/** The worker that runs, on one queue all along. */
let worker: TrialEngine
const queue = `q-${randomBytes(6).toString('hex')}`
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  folder = await mkdtemp(join(tmpdir(), 'redress-broken-'))
  const bundleFile = join(folder, 'workflows.js')
  const changedBy = await changedWorkflows({ broken: [['  let nudges = 0', "  throw new Error('broken')\n  let nudges = 0"]] })
  await writeFile(bundleFile, changedBy('broken').code)
  worker = await startTrialWorker(office, inject('temporalAddress'), { queue, bundleFile })
  connection = await Connection.connect({ address: inject('temporalAddress') })
  nudger = await startTrialNudger(office, engineOf(new Client({ connection }), queue))
})
afterAll(async () => {
  await nudger.stop()
  await worker.stop()
  await connection.close()
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

const problemOf = async (caseId: string) => (await caseProblems(office.staff)).find(({ _id }) => _id === caseId)?.problem ?? null

describe('a build whose workflow fails', () => {
  it('is shown to an administrator for every case it stops, within a minute, and no longer once a mended one runs', async () => {
    const { caseId } = await fileByWeb(office, { at: minutesAgo(5) })
    await settle(office, caseId, minutesAgo(4))
    const id = await byStaff(office, 'supervisor-1', caseId, 'add-note', (note) => ({ text: sealedText('file', note) }), {
      at: minutesAgo(3),
    })
    await until('an administrator sees that its workflow fails', async () => (await problemOf(caseId)) === 'failing', 60)
    expect(await outcomeOf(office.worker, 'staffInbox', id)).toBeNull()

    await worker.stop()
    worker = await startTrialWorker(office, inject('temporalAddress'), { queue })
    await until('the command is answered', async () => (await outcomeOf(office.worker, 'staffInbox', id)) !== null, 60)
    expect(await outcomeOf(office.worker, 'staffInbox', id)).toMatchObject({ state: 'accepted' })
    await until('nothing is shown any more', async () => (await problemOf(caseId)) === null, 60)
  })
})
