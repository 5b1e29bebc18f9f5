import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { Log } from '../../activities/dependencies.ts'
import { type Sending, sendNotices } from '../../activities/send-notices.ts'
import { createPost, type Post } from '../../mail/transport.ts'
import { acknowledgedCase, assignedCase, minutesAfter, monday, wantsMail } from '../support/acknowledged-case.ts'
import { type MailServer, serverWords, startMailServer } from '../support/mail-server.ts'
import { byPerson, byStaff, openTrialOffice, settle, type TrialOffice } from '../support/trial-office.ts'

let office: TrialOffice
let server: MailServer
let post: Post
const logged: unknown[] = []
const keep = (fields: unknown, message: string) => void logged.push(fields, message)
const log: Log = { error: keep, warn: keep, info: keep }

beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'), log)
})
afterAll(() => office.close())
beforeEach(async () => {
  logged.length = 0
  server = await startMailServer()
  post = newPost()
})
afterEach(async () => {
  post.close()
  await server.stop()
})

const newPost = () => createPost(server.url, 'office@notices.example', { connectSeconds: 1, silenceSeconds: 1, mailSeconds: 2 })
const send = (caseId: string, now: string, over: Partial<Sending> = {}) =>
  sendNotices({ ...office.deciding, post, staffUrl: 'https://staff.example.gov', clock: () => now, ...over }, caseId, now)
const rowsOf = (caseId: string) => office.staff.notices.find({ caseId }).sort({ _id: 1 }).lean()
const reportsOf = (caseId: string) => office.staff.staffInbox.find({ caseId, command: 'report-undelivered' }).lean()
const tasksOf = async (caseId: string) => (await office.staff.tasks.find({ caseId, doneAt: null }).lean()).map((task) => task.kind)

describe('a notice to staff', () => {
  it('goes to the person it is for, with case, task, rule, limit and link, and is marked sent', async () => {
    const { caseId } = await assignedCase(office)
    expect(await send(caseId, monday)).toEqual({ nextAt: null })
    const [row] = await rowsOf(caseId)
    expect(row).toMatchObject({ kind: 'assigned', state: 'sent', sentAt: monday, attempts: 1, lease: null, failure: null })
    expect(server.seen.map((one) => one.to)).toEqual([['investigator-1@office.test']])
    const { subject, text, messageId } = server.seen[0]?.mail ?? {}
    const reference = (await office.staff.cases.findById(caseId).lean())?.reference
    expect(subject).toBe(`${reference}: assigned to you`)
    expect(text).toContain(
      'Task: Investigate\nRule: Investigate and send to legal review (90 calendar days)\nDue: Sunday, January 31, 2027',
    )
    expect(text).toContain(`https://staff.example.gov/cases/${caseId}`)
    expect(messageId).toBe(row?.messageId)
  })

  it('is not sent a second time', async () => {
    const { caseId } = await assignedCase(office)
    await send(caseId, monday)
    await send(caseId, minutesAfter(monday, 60))
    expect(server.seen).toHaveLength(1)
  })

  it('comes in both languages to somebody who reads Spanish', async () => {
    await office.admin.users.updateOne({ _id: 'investigator-1' }, { language: 'es' })
    const { caseId } = await assignedCase(office)
    await send(caseId, monday)
    await office.admin.users.updateOne({ _id: 'investigator-1' }, { language: 'en' })
    expect(server.seen[0]?.mail.subject).toMatch(/: asignado a usted \/ assigned to you$/)
  })

  it('is not sent to somebody who left meanwhile: their office is told', async () => {
    const { caseId } = await assignedCase(office)
    await office.admin.users.updateOne({ _id: 'investigator-1' }, { active: false })
    await send(caseId, monday)
    await office.admin.users.updateOne({ _id: 'investigator-1' }, { active: true })
    expect(server.seen).toEqual([])
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'undeliverable', failure: 'nobody', attempts: 0 }])
    expect(await reportsOf(caseId)).toHaveLength(1)
  })

  it('is not sent to somebody who may not open the case any more', async () => {
    const { caseId } = await assignedCase(office)
    const input = { allegations: ['a1'], investigator: 'investigator-2' }
    await byStaff(office, 'supervisor-1', caseId, 'assign-investigator', input, { at: minutesAfter(monday, 5) })
    await settle(office, caseId, minutesAfter(monday, 5))
    await send(caseId, minutesAfter(monday, 5))
    expect(server.seen.map((one) => one.to)).toEqual([['investigator-2@office.test']])
  })
})

describe('a notice to a complainant', () => {
  it('goes to the address they gave, in the words they chose, and says nothing else', async () => {
    const { caseId } = await acknowledgedCase(office)
    await send(caseId, monday)
    expect(server.seen.map((one) => [one.to, one.mail.subject])).toEqual([[['sam.rivera@example.org'], 'There is a note for you.']])
    const found = await office.staff.cases.findById(caseId).lean()
    for (const word of [caseId, found?.reference ?? '', 'http', 'denver', 'omplain']) expect(server.seen[0]?.raw).not.toContain(word)
  })

  it('waits for their safe hours, and goes when they begin', async () => {
    const { caseId } = await acknowledgedCase(office, { ...wantsMail, goodDays: ['tuesday'], goodHours: ['evening'] })
    expect(await send(caseId, monday)).toEqual({ nextAt: '2026-11-04T00:00:00.000Z' })
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'waiting', attempts: 0, lease: null, failure: null }])
    expect(server.seen).toEqual([])
    expect(await send(caseId, '2026-11-04T00:00:00.000Z')).toEqual({ nextAt: null })
    expect(server.seen).toHaveLength(1)
  })

  it('keeps their safe hours even when it was to go hours ago', async () => {
    const { caseId } = await acknowledgedCase(office, { ...wantsMail, goodHours: ['morning'] })
    const night = '2026-11-03T09:00:00.000Z'
    expect(await send(caseId, monday, { clock: () => night })).toEqual({ nextAt: '2026-11-03T15:00:00.000Z' })
    expect(server.seen).toEqual([])
  })

  it('does not go once they stopped all contact, and nobody is asked to reach them another way', async () => {
    const receipt = await acknowledgedCase(office)
    await byPerson(office, receipt, 'stop-contact', {}, minutesAfter(monday, 1))
    await settle(office, receipt.caseId, minutesAfter(monday, 1))
    expect(await send(receipt.caseId, minutesAfter(monday, 2))).toEqual({ nextAt: null })
    expect(server.seen).toEqual([])
    expect((await rowsOf(receipt.caseId)).filter((row) => row.to === 'complainant')).toMatchObject([{ state: 'unwanted', lease: null }])
    expect(await reportsOf(receipt.caseId)).toEqual([])
  })

  it('follows their newest contact plan, as it is when the mail goes', async () => {
    const receipt = await acknowledgedCase(office)
    const plan = { email: 'new.address@example.net', mailWords: 'reply', goodHours: ['afternoon'] }
    await byPerson(office, receipt, 'change-contact-plan', { plan, mail: true }, minutesAfter(monday, 1))
    await settle(office, receipt.caseId, minutesAfter(monday, 1))
    await byStaff(office, 'triage-1', receipt.caseId, 'confirm-request', { request: 'r1' }, { at: minutesAfter(monday, 2) })
    await settle(office, receipt.caseId, minutesAfter(monday, 2))
    server.seen.length = 0
    await send(receipt.caseId, '2026-11-02T20:00:00.000Z')
    const theirs = server.seen.filter((one) => !one.to[0]?.endsWith('office.test'))
    expect(theirs.map((one) => [one.to, one.mail.subject])).toEqual([[['new.address@example.net'], 'There is a reply for you.']])
  })

  it.each(['sam.rivera@example.org, eve@example.net', 'Sam <sam.rivera@example.org>', 'not an address'])(
    'is undeliverable to %j, and no server hears of it',
    async (email) => {
      const { caseId } = await acknowledgedCase(office, { ...wantsMail, email })
      await send(caseId, monday)
      expect(server.seen).toEqual([])
      expect(await rowsOf(caseId)).toMatchObject([{ state: 'undeliverable', failure: 'badAddress' }])
    },
  )
})

describe('a mail that the server refuses for good', () => {
  it('becomes work for staff, once', async () => {
    server.usually = { refuse: 'recipient', code: 550 }
    const { caseId } = await acknowledgedCase(office)
    expect(await send(caseId, monday)).toEqual({ nextAt: null })
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'undeliverable', failure: 'recipientRefused', attempts: 1, lease: null }])
    expect(await reportsOf(caseId)).toMatchObject([{ door: 'worker', input: { notice: 'l1' }, outcome: null }])
    await settle(office, caseId, minutesAfter(monday, 1))
    expect(await tasksOf(caseId)).toContain('reachAnotherWay')
    await send(caseId, minutesAfter(monday, 60))
    await settle(office, caseId, minutesAfter(monday, 60))
    expect((await tasksOf(caseId)).filter((kind) => kind === 'reachAnotherWay')).toHaveLength(1)
  })

  it('leaves no word of the server or of the person in rows, documents or the log', async () => {
    server.next = [
      { refuse: 'recipient', code: 450 },
      { refuse: 'recipient', code: 550 },
    ]
    const { caseId } = await acknowledgedCase(office)
    await send(caseId, monday)
    await send(caseId, minutesAfter(monday, 1))
    const left = JSON.stringify([await rowsOf(caseId), await reportsOf(caseId), logged])
    expect(logged.length).toBeGreaterThan(0)
    for (const word of [serverWords, 'sam.rivera', 'example.org']) expect(left).not.toContain(word)
  })
})

describe('a mail that did not go this time', () => {
  it.each([
    [{ refuse: 'recipient', code: 451 }, 'askedToWait'],
    [{ refuse: 'message', code: 452 }, 'askedToWait'],
    ['drop', 'connectionFailed'],
    ['silence', 'noAnswer'],
  ] as const)('goes a minute later after %j, with the same Message-ID', async (answer, failure) => {
    server.next = [answer]
    const { caseId } = await acknowledgedCase(office)
    expect(await send(caseId, monday)).toEqual({ nextAt: minutesAfter(monday, 1) })
    const [row] = await rowsOf(caseId)
    expect(row).toMatchObject({ state: 'waiting', attempts: 1, failure, lease: null, sendAt: minutesAfter(monday, 1) })
    expect(await send(caseId, minutesAfter(monday, 1))).toEqual({ nextAt: null })
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'sent', attempts: 2, failure: null }])
    expect(new Set(server.seen.map((one) => one.mail.messageId))).toEqual(new Set([row?.messageId]))
    expect(server.seen.length).toBeLessThanOrEqual(2)
  })

  it('is not tried before its time', async () => {
    server.next = [{ refuse: 'message', code: 452 }]
    const { caseId } = await acknowledgedCase(office)
    await send(caseId, monday)
    expect(await send(caseId, '2026-11-02T16:00:59.999Z')).toEqual({ nextAt: minutesAfter(monday, 1) })
    expect(server.seen).toHaveLength(1)
  })

  it('outlives a server that is away for an hour, and goes once', async () => {
    const { caseId } = await assignedCase(office)
    const port = Number(new URL(server.url).port)
    await server.stop()
    let at: string | null = monday
    while (at !== null && at < minutesAfter(monday, 60)) at = (await send(caseId, at)).nextAt
    server = await startMailServer(undefined, port)
    expect(await send(caseId, at ?? '')).toEqual({ nextAt: null })
    expect(server.seen).toHaveLength(1)
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'sent', attempts: 8, failure: null }])
  })

  it('becomes work for staff after 72 hours', async () => {
    server.usually = { refuse: 'recipient', code: 450 }
    const { caseId } = await acknowledgedCase(office)
    for (const hours of [0, 24, 71.9]) expect((await send(caseId, minutesAfter(monday, hours * 60))).nextAt).not.toBeNull()
    expect(await send(caseId, minutesAfter(monday, 72.2 * 60))).toEqual({ nextAt: null })
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'undeliverable', failure: 'askedToWait', attempts: 4 }])
    expect(await reportsOf(caseId)).toHaveLength(1)
  })
})

describe('several mails of one case', () => {
  it('do not stop each other: one is refused, one fails, one cannot be written, the others go', async () => {
    const { caseId } = await acknowledgedCase(office)
    await queue(caseId, ['supervisor-1', 'supervisor-2', 'lead-1'])
    await office.worker.notices.updateOne({ _id: `${caseId}:x0` }, { kind: 'nobody knows this kind' })
    server.next = [{ refuse: 'recipient', code: 550 }, 'drop']
    expect(await send(caseId, monday)).toEqual({ nextAt: minutesAfter(monday, 1) })
    expect((await rowsOf(caseId)).map((row) => [row.state, row.failure])).toEqual([
      ['undeliverable', 'recipientRefused'],
      ['waiting', 'TypeError'],
      ['waiting', 'connectionFailed'],
      ['sent', null],
    ])
  })

  it('go each once, however many workers send them', async () => {
    const { caseId } = await acknowledgedCase(office)
    await queue(
      caseId,
      Array.from({ length: 20 }, (_, i) => (i % 2 ? 'supervisor-1' : 'lead-1')),
    )
    const posts = Array.from({ length: 4 }, newPost)
    await Promise.all(posts.map((own) => send(caseId, monday, { post: own })))
    for (const own of posts) own.close()
    expect(server.seen).toHaveLength(21)
    expect(new Set(server.seen.map((one) => one.mail.messageId)).size).toBe(21)
    expect((await rowsOf(caseId)).every((row) => row.state === 'sent')).toBe(true)
  })

  it('wait while the office is locked, and go when it is open', async () => {
    const { caseId } = await acknowledgedCase(office)
    expect(await send(caseId, monday, { ring: null })).toEqual({ nextAt: null })
    expect(server.seen).toEqual([])
    await send(caseId, monday)
    expect(server.seen).toHaveLength(1)
  })

  it('need an address of the office’s own keys: with another ring they wait and are not lost', async () => {
    const { caseId } = await acknowledgedCase(office)
    await office.admin.wraps.updateMany({ caseId }, { ringVersion: 9 })
    expect(await send(caseId, monday)).toEqual({ nextAt: minutesAfter(monday, 1) })
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'waiting', failure: 'KeyMissing' }])
    await office.admin.wraps.updateMany({ caseId }, { ringVersion: 1 })
    expect(await send(caseId, minutesAfter(monday, 1))).toEqual({ nextAt: null })
    expect(server.seen).toHaveLength(1)
  })
})

describe('a worker that dies while it sends', () => {
  it('holds the mail for two minutes, after which another sends it again with the same Message-ID', async () => {
    const { caseId } = await acknowledgedCase(office)
    // The server has the whole mail and never says so: to the database it looks the same as a worker killed at that moment.
    server.next = ['silence']
    const patient = createPost(server.url, 'office@notices.example', { connectSeconds: 1, silenceSeconds: 60, mailSeconds: 60 })
    const dying = send(caseId, monday, { post: patient })
    await expect.poll(() => server.seen.length).toBe(1)
    expect(await send(caseId, minutesAfter(monday, 1))).toEqual({ nextAt: minutesAfter(monday, 2) })
    expect(server.seen).toHaveLength(1)
    expect(await send(caseId, minutesAfter(monday, 2))).toEqual({ nextAt: null })
    const ids = server.seen.map((one) => one.mail.messageId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    await server.stop()
    server = await startMailServer()
    await dying
    patient.close()
    // What the first one learns at last changes nothing any more.
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'sent', attempts: 1, failure: null }])
  })

  it('changes nothing any more when it turns out to be alive and another holds the mail', async () => {
    const { caseId } = await acknowledgedCase(office)
    server.next = ['silence', 'silence']
    const slower = createPost(server.url, 'office@notices.example', { connectSeconds: 1, silenceSeconds: 60, mailSeconds: 60 })
    const first = send(caseId, monday)
    await expect.poll(() => server.seen.length).toBe(1)
    const second = send(caseId, minutesAfter(monday, 2), { post: slower })
    await expect.poll(() => server.seen.length).toBe(2)
    expect(await first).toEqual({ nextAt: minutesAfter(monday, 4) })
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'waiting', attempts: 0, sendAt: minutesAfter(monday, 4) }])
    await server.stop()
    server = await startMailServer()
    await second
    slower.close()
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'waiting', attempts: 1, failure: 'connectionFailed', lease: null }])
  })
})

/** Notices to people, queued at once, as the rules do it for everybody with a role. */
async function queue(caseId: string, people: readonly string[]): Promise<void> {
  const row = { caseId, kind: 'overdueToLead' as const, about: 'c2', queuedAt: monday, sendAt: monday }
  await office.worker.notices.insertMany(
    people.map((to, i) => ({ ...row, _id: `${caseId}:x${i}`, notice: `x${i}`, to, messageId: `<${crypto.randomUUID()}@notices.invalid>` })),
  )
}
