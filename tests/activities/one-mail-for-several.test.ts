import { describe, expect, it } from 'vitest'
import { acknowledgedCase, minutesAfter, monday, wantsMail } from '../support/acknowledged-case.ts'
import { does } from '../support/case-stories.ts'
import { postRoom } from '../support/post-room.ts'
import { fileByWeb, settle } from '../support/trial-office.ts'

const room = postRoom()
const { send, rowsOf } = room
const aDay = 24 * 60
const heard = () => room.server.seen.map((one) => one.to.join())
const states = async (caseId: string) => (await rowsOf(caseId)).map((row) => row.state)

/** The office writes to the person once more. */
async function write(caseId: string, at: string): Promise<void> {
  await does(room.office, 'triage-1', caseId, 'send-message', {}, { at, texts: { text: ['mailbox', 'Please read.'] } })
}

describe('an address that a complainant gave', () => {
  it('hears of several things on one case once a day: the later ones go together', async () => {
    const { caseId } = await acknowledgedCase(room.office)
    await send(caseId, monday)
    for (const minutes of [10, 20, 30]) {
      await write(caseId, minutesAfter(monday, minutes))
      expect(await send(caseId, minutesAfter(monday, minutes))).toEqual({ nextAt: minutesAfter(monday, aDay) })
    }
    expect(heard()).toHaveLength(1)
    expect(await send(caseId, minutesAfter(monday, aDay))).toEqual({ nextAt: null })
    expect(heard()).toHaveLength(2)
    expect((await states(caseId)).sort()).toEqual(['joined', 'joined', 'sent', 'sent'])
  })

  it('hears at once of what waited for a safe hour, and once of all of it', async () => {
    const { caseId } = await acknowledgedCase(room.office, { ...wantsMail, goodHours: ['evening'] })
    await write(caseId, minutesAfter(monday, 10))
    await send(caseId, minutesAfter(monday, 10))
    await send(caseId, '2026-11-03T00:00:00.000Z')
    expect(heard()).toHaveLength(1)
    expect(await states(caseId)).toEqual(['sent', 'joined'])
  })

  it('hears once a day however many complaints name it: whoever else it belongs to is not drowned', async () => {
    const cases = []
    for (let i = 0; i < 6; i += 1) cases.push((await acknowledgedCase(room.office, { ...wantsMail, email: ' Victim@Example.org ' })).caseId)
    await Promise.all(cases.map((caseId) => send(caseId, monday)))
    expect(heard()).toHaveLength(1)
    for (const caseId of cases) await send(caseId, minutesAfter(monday, aDay))
    expect(heard()).toHaveLength(2)
    for (const caseId of cases) expect(await send(caseId, minutesAfter(monday, 2 * aDay))).toEqual({ nextAt: null })
    expect(heard()).toHaveLength(2)
    expect((await Promise.all(cases.map(states))).flat().sort()).toEqual(['joined', 'joined', 'joined', 'joined', 'sent', 'sent'])
  })

  it('does not wait for another address', async () => {
    for (const email of ['one@example.org', 'two@example.org'])
      await send((await acknowledgedCase(room.office, { ...wantsMail, email })).caseId, monday)
    expect(heard()).toEqual(['one@example.org', 'two@example.org'])
  })

  it('is tried again when a server could not take the mail, and that one says all there is by then', async () => {
    room.server.next = [{ refuse: 'recipient', code: 451 }]
    const { caseId } = await acknowledgedCase(room.office)
    await send(caseId, monday)
    await write(caseId, minutesAfter(monday, 5))
    await send(caseId, minutesAfter(monday, 5))
    expect((await states(caseId)).sort()).toEqual(['joined', 'sent'])
  })

  it('stands nowhere in the clear beside it', async () => {
    await send((await acknowledgedCase(room.office)).caseId, monday)
    const [pause] = await room.office.admin.mailPauses.find({}).lean()
    expect(JSON.stringify(pause)).toMatch(/"address [0-9a-f]{32}"/)
    expect(JSON.stringify(pause)).not.toContain('sam.rivera')
  })
})

describe('somebody on duty', () => {
  /** A case of which somebody on duty must know now: what it is about does not matter here. */
  async function urgentCase(): Promise<string> {
    const { caseId } = await fileByWeb(room.office, { at: monday })
    await settle(room.office, caseId, monday)
    await room.queue(caseId, ['investigator-1'])
    await room.office.worker.notices.updateMany({ caseId }, { kind: 'urgent', to: 'supervisor-1' })
    return caseId
  }

  it('is paged at once, and what follows within five minutes is one page with all the cases', async () => {
    const cases = [await urgentCase(), await urgentCase(), await urgentCase(), await urgentCase()]
    const [first = '', ...others] = cases
    expect(await send(first, monday)).toEqual({ nextAt: null })
    for (const caseId of others) expect(await send(caseId, minutesAfter(monday, 1))).toEqual({ nextAt: minutesAfter(monday, 5) })
    expect(heard()).toEqual(['supervisor-1@office.test'])
    for (const caseId of others) await send(caseId, minutesAfter(monday, 5))
    expect(heard()).toHaveLength(2)
    const { subject, text } = room.server.seen[1]?.mail ?? {}
    expect(subject).toMatch(/: urgent \(\+2\)$/)
    for (const caseId of others) expect(text).toContain(`https://staff.example.gov/cases/${caseId}`)
    expect((await Promise.all(cases.map(states))).flat().sort()).toEqual(['joined', 'joined', 'sent', 'sent'])
  })

  it('gets other mail as it comes', async () => {
    const { caseId } = await acknowledgedCase(room.office)
    await room.queue(caseId, ['supervisor-1', 'supervisor-1', 'supervisor-1'])
    await send(caseId, monday)
    expect(heard().filter((to) => to === 'supervisor-1@office.test')).toHaveLength(3)
  })
})
