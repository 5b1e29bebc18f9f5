import { describe, expect, it } from 'vitest'
import { acknowledgedCase, assignedCase, minutesAfter, monday } from '../support/acknowledged-case.ts'
import { serverWords } from '../support/mail-server.ts'
import { postRoom } from '../support/post-room.ts'
import { settle } from '../support/trial-office.ts'

const room = postRoom()
const { send, rowsOf, reportsOf, openTasksOf } = room

describe('a mail that the server refuses for good', () => {
  it('becomes work for staff, once', async () => {
    room.server.usually = { refuse: 'recipient', code: 550 }
    const { caseId } = await acknowledgedCase(room.office)
    expect(await send(caseId, monday)).toEqual({ nextAt: null })
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'undeliverable', failure: 'recipientRefused', attempts: 1, lease: null }])
    expect(await reportsOf(caseId)).toMatchObject([{ door: 'worker', input: { notice: 'l1' }, outcome: null }])
    await settle(room.office, caseId, minutesAfter(monday, 1))
    expect(await openTasksOf(caseId)).toContain('reachAnotherWay')
    await send(caseId, minutesAfter(monday, 60))
    await settle(room.office, caseId, minutesAfter(monday, 60))
    expect((await openTasksOf(caseId)).filter((kind) => kind === 'reachAnotherWay')).toHaveLength(1)
  })

  it('leaves no word of the server or of the person in rows, documents or the log', async () => {
    room.server.next = [
      { refuse: 'recipient', code: 450 },
      { refuse: 'recipient', code: 550 },
    ]
    const { caseId } = await acknowledgedCase(room.office)
    await send(caseId, monday)
    await send(caseId, minutesAfter(monday, 1))
    const left = JSON.stringify([await rowsOf(caseId), await reportsOf(caseId), room.logged])
    expect(room.logged.length).toBeGreaterThan(0)
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
    room.server.next = [answer]
    const { caseId } = await acknowledgedCase(room.office)
    expect(await send(caseId, monday)).toEqual({ nextAt: minutesAfter(monday, 1) })
    const [row] = await rowsOf(caseId)
    expect(row).toMatchObject({ state: 'waiting', attempts: 1, failure, lease: null, sendAt: minutesAfter(monday, 1) })
    expect(await send(caseId, minutesAfter(monday, 1))).toEqual({ nextAt: null })
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'sent', attempts: 2, failure: null }])
    expect(new Set(room.server.seen.map((one) => one.mail.messageId))).toEqual(new Set([row?.messageId]))
    expect(room.server.seen.length).toBeLessThanOrEqual(2)
  })

  it('is not tried before its time', async () => {
    room.server.next = [{ refuse: 'message', code: 452 }]
    const { caseId } = await acknowledgedCase(room.office)
    await send(caseId, monday)
    expect(await send(caseId, '2026-11-02T16:00:59.999Z')).toEqual({ nextAt: minutesAfter(monday, 1) })
    expect(room.server.seen).toHaveLength(1)
  })

  it('outlives a server that is away for an hour, and goes once', async () => {
    const { caseId } = await assignedCase(room.office)
    const port = Number(new URL(room.server.url).port)
    await room.server.stop()
    let at: string | null = monday
    while (at !== null && at < minutesAfter(monday, 60)) at = (await send(caseId, at)).nextAt
    await room.replaceServer(port)
    expect(await send(caseId, at ?? '')).toEqual({ nextAt: null })
    expect(room.server.seen).toHaveLength(1)
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'sent', attempts: 8, failure: null }])
  })

  it('becomes work for staff after 72 hours', async () => {
    room.server.usually = { refuse: 'recipient', code: 450 }
    const { caseId } = await acknowledgedCase(room.office)
    for (const hours of [0, 24, 71.9]) expect((await send(caseId, minutesAfter(monday, hours * 60))).nextAt).not.toBeNull()
    expect(await send(caseId, minutesAfter(monday, 72.2 * 60))).toEqual({ nextAt: null })
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'undeliverable', failure: 'askedToWait', attempts: 4 }])
    expect(await reportsOf(caseId)).toHaveLength(1)
  })
})

describe('several mails of one case', () => {
  it('do not stop each other: one is refused, one fails, one cannot be written, the others go', async () => {
    const { caseId } = await acknowledgedCase(room.office)
    await room.queue(caseId, ['supervisor-1', 'supervisor-2', 'lead-1'])
    await room.office.worker.notices.updateOne({ _id: `${caseId}:x0` }, { kind: 'nobody knows this kind' })
    room.server.next = [{ refuse: 'recipient', code: 550 }, 'drop']
    expect(await send(caseId, monday)).toEqual({ nextAt: minutesAfter(monday, 1) })
    expect((await rowsOf(caseId)).map((row) => [row.state, row.failure])).toEqual([
      ['undeliverable', 'recipientRefused'],
      ['waiting', 'TypeError'],
      ['waiting', 'connectionFailed'],
      ['sent', null],
    ])
  })

  it('go each once, however many workers send them', async () => {
    const { caseId } = await acknowledgedCase(room.office)
    await room.queue(
      caseId,
      Array.from({ length: 20 }, (_, i) => (i % 2 ? 'supervisor-1' : 'lead-1')),
    )
    const posts = Array.from({ length: 4 }, () => room.newPost())
    await Promise.all(posts.map((own) => send(caseId, monday, { post: own })))
    for (const own of posts) own.close()
    expect(room.server.seen).toHaveLength(21)
    expect(new Set(room.server.seen.map((one) => one.mail.messageId)).size).toBe(21)
    expect((await rowsOf(caseId)).every((row) => row.state === 'sent')).toBe(true)
  })

  it('wait while the office is locked, and go when it is open', async () => {
    const { caseId } = await acknowledgedCase(room.office)
    expect(await send(caseId, monday, { ring: null })).toEqual({ nextAt: null })
    expect(room.server.seen).toEqual([])
    await send(caseId, monday)
    expect(room.server.seen).toHaveLength(1)
  })

  it('need an address of the office’s own keys: with another ring they wait and are not lost', async () => {
    const { caseId } = await acknowledgedCase(room.office)
    await room.office.admin.wraps.updateMany({ caseId }, { ringVersion: 9 })
    expect(await send(caseId, monday)).toEqual({ nextAt: minutesAfter(monday, 1) })
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'waiting', failure: 'KeyMissing' }])
    await room.office.admin.wraps.updateMany({ caseId }, { ringVersion: 1 })
    expect(await send(caseId, minutesAfter(monday, 1))).toEqual({ nextAt: null })
    expect(room.server.seen).toHaveLength(1)
  })
})

describe('a worker that dies while it sends', () => {
  it('holds the mail for two minutes, after which another sends it again with the same Message-ID', async () => {
    const { caseId } = await acknowledgedCase(room.office)
    // The server has the whole mail and never says so: to the database it looks the same as a worker killed at that moment.
    room.server.next = ['silence']
    const patient = room.newPost({ connectSeconds: 1, silenceSeconds: 60, mailSeconds: 60 })
    const dying = send(caseId, monday, { post: patient })
    await expect.poll(() => room.server.seen.length).toBe(1)
    expect(await send(caseId, minutesAfter(monday, 1))).toEqual({ nextAt: minutesAfter(monday, 2) })
    expect(room.server.seen).toHaveLength(1)
    expect(await send(caseId, minutesAfter(monday, 2))).toEqual({ nextAt: null })
    const ids = room.server.seen.map((one) => one.mail.messageId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    await room.replaceServer()
    await dying
    patient.close()
    // What the first one learns at last changes nothing any more.
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'sent', attempts: 1, failure: null }])
  })

  it('changes nothing any more when it turns out to be alive and another holds the mail', async () => {
    const { caseId } = await acknowledgedCase(room.office)
    room.server.next = ['silence', 'silence']
    const slower = room.newPost({ connectSeconds: 1, silenceSeconds: 60, mailSeconds: 60 })
    const first = send(caseId, monday)
    await expect.poll(() => room.server.seen.length).toBe(1)
    const second = send(caseId, minutesAfter(monday, 2), { post: slower })
    await expect.poll(() => room.server.seen.length).toBe(2)
    expect(await first).toEqual({ nextAt: minutesAfter(monday, 4) })
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'waiting', attempts: 0, sendAt: minutesAfter(monday, 4) }])
    await room.replaceServer()
    await second
    slower.close()
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'waiting', attempts: 1, failure: 'connectionFailed', lease: null }])
  })
})
