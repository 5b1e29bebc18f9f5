import { randomBytes } from 'node:crypto'
import { Client, Connection } from '@temporalio/client'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { engineOf } from '../../worker/engine.ts'
import { assignedCase } from '../support/acknowledged-case.ts'
import { startDoomedWorker } from '../support/doomed-process.ts'
import { startTrialWorker, until } from '../support/engine.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { openTrialOffice, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let mails: MailServer
let connection: Connection
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  mails = await startMailServer()
  connection = await Connection.connect({ address: inject('temporalAddress') })
})
afterAll(async () => {
  await connection.close()
  await mails.stop()
  await office.close()
})

describe('a worker that is killed after it handed over a mail and before it wrote that down', () => {
  it('leaves the mail to be sent once more when its lease ends, under the same Message-ID, and never a third time', async () => {
    const temporalAddress = inject('temporalAddress')
    const queue = `q-${randomBytes(6).toString('hex')}`
    const { caseId } = await assignedCase(office, new Date(Date.now() - 5 * 60_000).toISOString())
    const doomed = await startDoomedWorker(office, { temporalAddress, queue, smtpUrl: mails.url, gap: 'handedOverMail' })
    await engineOf(new Client({ connection }), queue).nudge(caseId)
    await doomed.inTheGap
    await doomed.kill()
    const [row] = await office.worker.notices.find({ caseId }).lean()
    expect(row).toMatchObject({ kind: 'assigned', state: 'waiting' })

    const successor = await startTrialWorker(office, temporalAddress, { queue, smtpUrl: mails.url })
    const sent = async () => (await office.worker.notices.countDocuments({ caseId, state: 'sent' })) === 1
    await until('the mail is known to have gone', sent, 180)
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    await successor.stop()
    expect(mails.seen.map(({ mail }) => mail.messageId)).toEqual([row?.messageId, row?.messageId])
  })
})
