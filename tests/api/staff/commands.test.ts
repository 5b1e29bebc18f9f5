import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../support/browser-like.ts'
import { atResolution, atTriage, does, inLegalReview, investigated } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'
import { byPerson, settle } from '../../support/trial-office.ts'

const received = '2026-11-16T16:00:00.000Z'
let desk: StaffDesk
const people = new Map<string, Browser>()
const as = async (user: string): Promise<Browser> => {
  const known = people.get(user) ?? (await signedIn(desk, user))
  people.set(user, known)
  return known
}
const story = async (tell: typeof atTriage | typeof investigated): Promise<string> => {
  let caseId = ''
  await desk.during(async () => {
    caseId = (await tell(desk.office, received)).caseId
  })
  return caseId
}

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'))
})
afterAll(() => desk.close())

describe('the page of a command', () => {
  it('opens for its role, and what is posted is decided before the case comes back with the result', async () => {
    const id = await story(atTriage)
    const triage = await as('triage-1')
    const page = await triage.get(`/cases/${id}/accept-complaint`)
    expect(page.text).toContain('S1 Stop or detention without reasonable suspicion')
    expect(page.text).toContain('Limit started: Assign')
    const sent = await triage.send(page, { allegations: ['F1', 'R2'], priority: 'P1' })
    expect(sent.status).toBe(303)
    const after = await triage.get(sent.location ?? '')
    expect(after.text).toContain('The case is open.')
    expect(after.text).toContain('F1 Excessive or needless force')
  })

  it('goes through a whole case, each command by its role', async () => {
    const id = await story(atTriage)
    const steps: [string, string, Record<string, string | string[]>][] = [
      ['hotline-1', 'acknowledge-complaint', { words: 'A person has read it.' }],
      ['triage-1', 'accept-complaint', { allegations: ['F1'], priority: 'P2' }],
      ['triage-1', 'add-note', { text: 'The store was asked by phone.' }],
      ['supervisor-1', 'assign-investigator', { allegations: ['a1'], investigator: 'investigator-1' }],
      ['investigator-1', 'name-subject', { allegations: ['a1'], agency: 'sheriff', name: 'Deputy with badge 4471' }],
      [
        'investigator-1',
        'record-authority',
        {
          allegations: ['a1'],
          employer: 'sheriff',
          authority: 'agreement287g',
          certified: 'notCertified',
          place: 'co',
          'on.month': '11',
          'on.day': '2',
          'on.year': '2026',
        },
      ],
      ['supervisor-1', 'confirm-routes', { allegations: ['a1'] }],
      ['supervisor-1', 'override-routes', { allegation: 'a1', offices: ['LIA', 'OPR-I'], reason: 'The others know already.' }],
      ['investigator-1', 'complete-task', { task: 't6', result: 'Asked three shops.' }],
      ['investigator-1', 'send-message', { text: 'We look for video.' }],
      ['investigator-1', 'send-to-legal-review', { allegations: ['a1'], summary: 'The video shows it.' }],
      ['legal-1', 'return-from-legal-review', { allegations: ['a1'], reasons: 'Who made the video?' }],
      ['investigator-1', 'send-to-legal-review', { allegations: ['a1'], summary: 'The store made it.' }],
      ['legal-1', 'approve-legal-review', { allegations: ['a1'] }],
      [
        'supervisor-1',
        'decide-allegation',
        { allegation: 'a1', outcome: 'sustained', reasons: 'The video.', words: 'It broke the rules.' },
      ],
      ['supervisor-1', 'close-case', {}],
    ]
    for (const [user, command, fields] of steps) {
      const sent = await (await as(user)).submit(`/cases/${id}/${command}`, fields)
      expect([command, sent.status]).toEqual([command, 303])
    }
    const closed = await (await as('supervisor-1')).get(`/cases/${id}/allegations`)
    expect(closed.text).toContain('Sustained')
    expect(closed.text).toContain('The video.')
    expect(closed.text).toContain('They were not certified on that day')
    expect(closed.text).toContain('Changed by')
    expect((await desk.office.admin.cases.findById(id).lean())?.stage).toBe('closed')
  })

  it('leads to one’s work when the case is no longer open to whoever gave it', async () => {
    const id = await story(inLegalReview)
    const legal = await as('legal-1')
    const sent = await legal.submit(`/cases/${id}/return-from-legal-review`, { allegations: ['a1', 'a2'], reasons: 'More.' })
    expect(sent.location).toMatch(/^\/work\?done=/)
    expect((await legal.get(sent.location ?? '')).text).toContain('It is back with the investigator.')
  })

  it('names every problem at once, keeps what was typed, and saves nothing', async () => {
    const id = await story(atResolution)
    const before = await desk.office.admin.staffInbox.countDocuments({ caseId: id })
    const answer = await (await as('supervisor-1')).submit(`/cases/${id}/decide-allegation`, {
      outcome: 'never heard of',
      words: 'Kept words.',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Choose one under &quot;Allegation&quot;.')
    expect(answer.text).toContain('Choose under &quot;Finding, or the reason there is none&quot; only what is offered.')
    expect(answer.text).toContain('Write something under &quot;Reasons&quot;.')
    expect(answer.text).toContain('Kept words.')
    expect(await desk.office.admin.staffInbox.countDocuments({ caseId: id })).toBe(before)
  })

  it('shows a refusal by the rules as a sentence, with what was typed and a fresh form', async () => {
    const id = await story(atResolution)
    const supervisor = await as('supervisor-1')
    const page = await supervisor.get(`/cases/${id}/decide-allegation`)
    const refused = await supervisor.send(page, { allegation: 'a1', outcome: 'withdrawn', reasons: 'They said so on the phone.' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('The complainant did not withdraw.')
    expect(refused.text).toContain('They said so on the phone.')
    expect(formId(refused.text)).not.toBe(formId(page.text))
    const again = await supervisor.send(refused, { allegation: 'a1', outcome: 'sustained', reasons: 'They said so on the phone.' })
    expect(again.status).toBe(303)
    const audit = (await supervisor.get(`/cases/${id}/audit`)).text
    expect(audit).toMatch(/Refused[\s\S]*Decide an allegation[\s\S]*The complainant did not withdraw\./)
    expect(audit).not.toContain('They said so on the phone.')
  })

  it('says who did what when the case changed meanwhile, and keeps the text', async () => {
    const id = await story(atResolution)
    const [first, second] = [await as('supervisor-1'), await as('supervisor-2')]
    const page = await first.get(`/cases/${id}/decide-allegation`)
    await second.submit(`/cases/${id}/decide-allegation`, { allegation: 'a1', outcome: 'sustained', reasons: 'Mine.' })
    const stale = await first.send(page, { allegation: 'a1', outcome: 'unfounded', reasons: 'My careful reasons.' })
    expect(stale.status).toBe(409)
    expect(stale.text).toMatch(/supervisor-2 decided an allegation at \d+:\d\d [ap]\.m\. MT\./)
    expect(stale.text).toContain('My careful reasons.')
    expect((await first.send(stale, { allegation: 'a1', outcome: 'unfounded', reasons: 'My careful reasons.' })).status).toBe(303)
  })

  it('does once what was pressed ten times', async () => {
    const id = await story(investigated)
    const them = await as('investigator-1')
    const page = await them.get(`/cases/${id}/add-note`)
    const presses = await Promise.all(Array.from({ length: 10 }, () => them.send(page, { text: 'Once.' })))
    expect(presses.map(({ status }) => status)).toEqual(Array(10).fill(303))
    expect(await desk.office.admin.facts.countDocuments({ caseId: id, 'fact.type': 'noteAdded' })).toBe(1)
  })

  it('refuses the same form with other words: the first counts', async () => {
    const id = await story(investigated)
    const them = await as('investigator-1')
    const page = await them.get(`/cases/${id}/add-note`)
    expect((await them.send(page, { text: 'First.' })).status).toBe(303)
    expect((await them.send(page, { text: 'Second.' })).status).toBe(409)
    expect(await desk.office.admin.facts.countDocuments({ caseId: id, 'fact.type': 'noteAdded' })).toBe(1)
  })

  it('refuses somebody whose role does not give it, whatever they post', async () => {
    const id = await story(inLegalReview)
    const them = await as('investigator-1')
    expect((await them.get(`/cases/${id}/approve-legal-review`)).status).toBe(403)
    const note = await them.get(`/cases/${id}/add-note`)
    const forged = { ...note, text: note.text.replaceAll('/add-note"', '/approve-legal-review"') }
    const refused = await them.send(forged, { allegations: ['a1'] })
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('Your role does not do this.')
  })

  it('cannot be given by hand when it is for another door', async () => {
    const id = await story(investigated)
    expect((await (await as('supervisor-1')).get(`/cases/${id}/write-message`)).status).toBe(404)
  })

  it('comes back with its text after the visit had ended', async () => {
    const id = await story(investigated)
    const them = await signedIn(desk, 'investigator-1')
    const page = await them.get(`/cases/${id}/add-note`)
    desk.clock.ahead += 31 * 60_000
    const ended = await them.send(page, { text: 'A long note about the store.' })
    expect(ended.status).toBe(401)
    expect(ended.text).toContain('Your visit had ended, so nothing was sent.')
    expect(ended.text).not.toContain('A long note about the store.')
    await desk.office.admin.users.updateOne({ _id: 'investigator-1' }, { totpUsedStep: 0 })
    await them.send(ended, { email: 'investigator-1@office.test', password: 'a long enough password' })
    const code = await them.get(`/sign-in/code?to=${encodeURIComponent(`/cases/${id}/add-note`)}`)
    const back = await them.send(code, { code: desk.codeOf('investigator-1') })
    expect(back.location).toBe(`/cases/${id}/add-note`)
    const kept = await them.get(back.location ?? '')
    expect(kept.text).toContain('A long note about the store.')
    expect((await them.send(kept, { text: 'A long note about the store.' })).status).toBe(303)
    people.delete('investigator-1')
    desk.clock.ahead = 0
  })

  it('offers what is expected of somebody as the one filled button, the rest under More, and says why not now', async () => {
    const id = await story(atResolution)
    await (await as('supervisor-1')).submit(`/cases/${id}/confirm-routes`, { allegations: ['a1', 'a2'] })
    const page = await (await as('supervisor-1')).get(`/cases/${id}`)
    expect([...page.text.matchAll(/class="button primary"[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual(['Decide an allegation'])
    expect(page.text).toContain('Close the case: Cannot close: 2 of 2 allegations have no outcome')
  })

  it('confirms a wish the complainant made by code', async () => {
    let id = ''
    await desk.during(async () => {
      const receipt = await investigated(desk.office, received)
      id = receipt.caseId
      await byPerson(desk.office, receipt, 'withdraw-complaint', { reason: 'I am afraid.' }, desk.now())
      await does(desk.office, 'investigator-1', id, 'add-note', {}, { at: desk.now(), texts: { text: ['file', 'Called.'] } })
    })
    const sent = await (await as('investigator-1')).submit(`/cases/${id}/confirm-request`, { request: 'r1' })
    expect(sent.status).toBe(303)
    expect((await desk.office.admin.cases.findById(id).lean())?.case.withdrawnAt).not.toBeNull()
  })
})

const formId = (html: string): string => /name="form" value="([0-9a-f]{32})"/.exec(html)?.[1] ?? ''

describe('a command nobody decides', () => {
  it('is saved, and the page says that it is not decided yet', async () => {
    const slow = await openStaffDesk(inject('mongoUri'), { decides: false, waitMs: 300 })
    try {
      const { caseId } = await investigated(slow.office, received)
      const them = await signedIn(slow, 'investigator-1')
      const sent = await them.submit(`/cases/${caseId}/add-note`, { text: 'Nobody is there.' })
      expect(sent.status).toBe(303)
      expect((await them.get(sent.location ?? '')).text).toContain('Saved, not decided yet')
      await settle(slow.office, caseId, slow.now())
      expect((await them.get(sent.location ?? '')).text).toContain('The note is on file.')
    } finally {
      await slow.close()
    }
  })
})
