import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaintExample } from '../../../api/web/schemas/complaint.ts'
import { answerAll } from '../../support/answering.ts'
import { giveToken, postJson } from '../../support/program.ts'
import { openPublicOffice, type PublicOffice } from '../../support/public-office.ts'
import { startMongo } from '../../support/servers.ts'
import { newVisitor, type Visitor, wordsOnPage } from '../../support/visitor.ts'

let office: PublicOffice
let visitor: Visitor
let half: Visitor
let token: string

beforeAll(async () => {
  const mongo = await startMongo()
  office = await openPublicOffice(mongo.uri)
  token = await giveToken(office)
  visitor = newVisitor(office.url)
  await answerAll(visitor)
  half = newVisitor(office.url)
  await half.open('/complaint/now')
  await half.send({ now: 'none' })
  await half.send({ about: 'me' })
  await mongo.stop()
})
afterAll(() => office.close())

describe('while MongoDB is down', () => {
  it('Send says that nothing was received, and offers to send again', async () => {
    const page = await visitor.send({})
    expect(page.status).toBe(503)
    expect(wordsOnPage(page)).toContain(
      'We have NOT received your complaint yet. Your answers are kept. Try again, or call (303) 555-0142.',
    )
    expect(page.html).toContain('action="/complaints"')
  })

  it('a question says so too and keeps what was typed', async () => {
    const page = await half.send({ story: 'Typed during the outage' })
    expect(page.status).toBe(503)
    expect(wordsOnPage(page)).toContain('We have NOT received your complaint yet.')
    expect(page.html).toContain('Typed during the outage</textarea>')
  })

  it('a program is told to send the same again', async () => {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() }
    const { status, body } = await postJson(`${office.url}/api/v1/complaints`, complaintExample, headers)
    expect(status).toBe(503)
    expect(body).toMatchObject({ type: '/problems/outage', status: 503 })
    expect(JSON.stringify(body)).not.toContain('Mongo')
  })

  it('the process lives and says that it is not ready', async () => {
    expect((await fetch(`${office.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${office.url}/readyz`)).status).toBe(503)
    expect((await fetch(office.url)).status).toBe(200)
  })

  it('the log names the class of the error and quotes nothing', async () => {
    const text = JSON.stringify(office.logged)
    expect(text).toContain('"kind":"outage"')
    expect(text).not.toContain('Typed during')
    expect(text).not.toContain('127.0.0.1')
  })
})
