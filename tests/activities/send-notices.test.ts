import { describe, expect, it } from 'vitest'
import { acknowledgedCase, assignedCase, minutesAfter, monday, wantsMail } from '../support/acknowledged-case.ts'
import { postRoom } from '../support/post-room.ts'
import { byPerson, byStaff, settle } from '../support/trial-office.ts'

const room = postRoom()
const { send, rowsOf, reportsOf } = room

describe('a notice to staff', () => {
  it('goes to the person it is for, with case, task, rule, limit and link, and is marked sent', async () => {
    const { caseId } = await assignedCase(room.office)
    expect(await send(caseId, monday)).toEqual({ nextAt: null })
    const [row] = await rowsOf(caseId)
    expect(row).toMatchObject({ kind: 'assigned', state: 'sent', sentAt: monday, attempts: 1, lease: null, failure: null })
    expect(room.server.seen.map((one) => one.to)).toEqual([['investigator-1@office.test']])
    const { subject, text, messageId } = room.server.seen[0]?.mail ?? {}
    const reference = (await room.office.staff.cases.findById(caseId).lean())?.reference
    expect(subject).toBe(`${reference}: assigned to you`)
    expect(text).toContain(
      'Task: Investigate\nRule: Investigate and send to legal review (90 calendar days)\nDue: Sunday, January 31, 2027',
    )
    expect(text).toContain(`https://staff.example.gov/cases/${caseId}`)
    expect(messageId).toBe(row?.messageId)
  })

  it('is not sent a second time', async () => {
    const { caseId } = await assignedCase(room.office)
    await send(caseId, monday)
    await send(caseId, minutesAfter(monday, 60))
    expect(room.server.seen).toHaveLength(1)
  })

  it('comes in both languages to somebody who reads Spanish', async () => {
    await room.office.admin.users.updateOne({ _id: 'investigator-1' }, { language: 'es' })
    const { caseId } = await assignedCase(room.office)
    await send(caseId, monday)
    await room.office.admin.users.updateOne({ _id: 'investigator-1' }, { language: 'en' })
    expect(room.server.seen[0]?.mail.subject).toMatch(/: asignado a usted \/ assigned to you$/)
  })

  it('is not sent to somebody who left meanwhile: their office is told', async () => {
    const { caseId } = await assignedCase(room.office)
    await room.office.admin.users.updateOne({ _id: 'investigator-1' }, { active: false })
    await send(caseId, monday)
    await room.office.admin.users.updateOne({ _id: 'investigator-1' }, { active: true })
    expect(room.server.seen).toEqual([])
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'undeliverable', failure: 'nobody', attempts: 0 }])
    expect(await reportsOf(caseId)).toHaveLength(1)
  })

  it('is not sent to somebody who may not open the case any more', async () => {
    const { caseId } = await assignedCase(room.office)
    const input = { allegations: ['a1'], investigator: 'investigator-2' }
    await byStaff(room.office, 'supervisor-1', caseId, 'assign-investigator', input, { at: minutesAfter(monday, 5) })
    await settle(room.office, caseId, minutesAfter(monday, 5))
    await send(caseId, minutesAfter(monday, 5))
    expect(room.server.seen.map((one) => one.to)).toEqual([['investigator-2@office.test']])
  })
})

describe('a notice to a complainant', () => {
  it('goes to the address they gave, in the words they chose, and says nothing else', async () => {
    const { caseId } = await acknowledgedCase(room.office)
    await send(caseId, monday)
    expect(room.server.seen.map((one) => [one.to, one.mail.subject])).toEqual([[['sam.rivera@example.org'], 'There is a note for you.']])
    const found = await room.office.staff.cases.findById(caseId).lean()
    for (const word of [caseId, found?.reference ?? '', 'http', 'denver', 'omplain']) expect(room.server.seen[0]?.raw).not.toContain(word)
  })

  it('waits for their safe hours, and goes when they begin', async () => {
    const { caseId } = await acknowledgedCase(room.office, { ...wantsMail, goodDays: ['tuesday'], goodHours: ['evening'] })
    expect(await send(caseId, monday)).toEqual({ nextAt: '2026-11-04T00:00:00.000Z' })
    expect(await rowsOf(caseId)).toMatchObject([{ state: 'waiting', attempts: 0, lease: null, failure: null }])
    expect(room.server.seen).toEqual([])
    expect(await send(caseId, '2026-11-04T00:00:00.000Z')).toEqual({ nextAt: null })
    expect(room.server.seen).toHaveLength(1)
  })

  it('keeps their safe hours even when it was to go hours ago', async () => {
    const { caseId } = await acknowledgedCase(room.office, { ...wantsMail, goodHours: ['morning'] })
    const night = '2026-11-03T09:00:00.000Z'
    expect(await send(caseId, monday, { clock: () => night })).toEqual({ nextAt: '2026-11-03T15:00:00.000Z' })
    expect(room.server.seen).toEqual([])
  })

  it('does not go once they stopped all contact, and nobody is asked to reach them another way', async () => {
    const receipt = await acknowledgedCase(room.office)
    await byPerson(room.office, receipt, 'stop-contact', {}, minutesAfter(monday, 1))
    await settle(room.office, receipt.caseId, minutesAfter(monday, 1))
    expect(await send(receipt.caseId, minutesAfter(monday, 2))).toEqual({ nextAt: null })
    expect(room.server.seen).toEqual([])
    expect((await rowsOf(receipt.caseId)).filter((row) => row.to === 'complainant')).toMatchObject([{ state: 'unwanted', lease: null }])
    expect(await reportsOf(receipt.caseId)).toEqual([])
  })

  it('follows their newest contact plan, as it is when the mail goes', async () => {
    const receipt = await acknowledgedCase(room.office)
    const plan = { email: 'new.address@example.net', mailWords: 'reply', goodHours: ['afternoon'] }
    await byPerson(room.office, receipt, 'change-contact-plan', { plan, mail: true }, minutesAfter(monday, 1))
    await settle(room.office, receipt.caseId, minutesAfter(monday, 1))
    await byStaff(room.office, 'triage-1', receipt.caseId, 'confirm-request', { request: 'r1' }, { at: minutesAfter(monday, 2) })
    await settle(room.office, receipt.caseId, minutesAfter(monday, 2))
    room.server.seen.length = 0
    await send(receipt.caseId, '2026-11-02T20:00:00.000Z')
    const theirs = room.server.seen.filter((one) => !one.to[0]?.endsWith('office.test'))
    const heard = new Set(theirs.map((one) => `${one.to.join()}: ${one.mail.subject}`))
    expect([...heard]).toEqual(['new.address@example.net: There is a reply for you.'])
  })

  it.each(['sam.rivera@example.org, eve@example.net', 'Sam <sam.rivera@example.org>', 'not an address'])(
    'is undeliverable to %j, and no server hears of it',
    async (email) => {
      const { caseId } = await acknowledgedCase(room.office, { ...wantsMail, email })
      await send(caseId, monday)
      expect(room.server.seen).toEqual([])
      expect(await rowsOf(caseId)).toMatchObject([{ state: 'undeliverable', failure: 'badAddress' }])
    },
  )
})
