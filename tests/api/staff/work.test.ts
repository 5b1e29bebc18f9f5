import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../support/browser-like.ts'
import { atResolution, atTriage, investigated } from '../../support/case-stories.ts'
import { openStaffDesk, type StaffDesk, signedIn } from '../../support/staff-desk.ts'

let desk: StaffDesk
let investigator: Browser

beforeAll(async () => {
  desk = await openStaffDesk(inject('mongoUri'), { decides: false })
  investigator = await signedIn(desk, 'investigator-1')
})
afterAll(() => desk.close())

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()

describe('my work', () => {
  it('says so when nothing waits, and where to go', async () => {
    const page = await investigator.get('/work')
    expect(page.text).toContain('Nothing waits for you.')
    expect(page.text).toContain('href="/cases"')
  })

  it('shows what is overdue first, then what is due soon, what needs a look, and what comes later', async () => {
    await investigated(desk.office, daysAgo(100))
    await investigated(desk.office, daysAgo(85))
    await investigated(desk.office, daysAgo(1))
    const { text } = await investigator.get('/work')
    const headings = [...text.matchAll(/<h2 id="(\w+)">/g)].map(([, name]) => name)
    expect(headings).toEqual(['overdue', 'soon', 'look', 'later'])
    expect(text).toMatch(/Overdue \d+ working days/)
    expect(text).toContain('My work <span class="count">(9)</span>')
  })

  it('shows each role its own, and nobody a task on a case they may not open', async () => {
    await atTriage(desk.office, daysAgo(1))
    await atResolution(desk.office, daysAgo(10))
    const of = async (user: string) => (await (await signedIn(desk, user)).get('/work')).text
    expect(await of('triage-1')).toContain('Accept or close the complaint')
    expect(await of('supervisor-1')).toContain('Decide each allegation')
    expect(await of('supervisor-1')).not.toContain('Accept or close the complaint')
    await desk.office.admin.users.updateOne({ _id: 'investigator-2' }, { office: 'elsewhere' })
    await desk.office.admin.offices.create({ ...(await desk.office.admin.offices.findById('denver').lean()), _id: 'elsewhere' })
    await desk.office.admin.tasks.updateMany({ user: 'investigator-1', kind: 'investigate' }, { user: 'investigator-2' })
    expect(await of('investigator-2')).toContain('Nothing waits for you.')
    await desk.office.admin.tasks.updateMany({ user: 'investigator-2' }, { user: 'investigator-1' })
  })

  it('gives a thousand tasks fifty a page, each once, most urgent first', async () => {
    const template = await desk.office.admin.tasks.findOne({ user: 'investigator-1', kind: 'investigate' }).lean()
    const many = Array.from({ length: 1000 }, (_, number) => ({
      ...template,
      _id: `many:${String(number).padStart(4, '0')}`,
      dueAt: new Date(Date.now() + ((number * 37) % 1000) * 3_600_000).toISOString(),
    }))
    await desk.office.admin.tasks.insertMany(many, { lean: true })
    const seen: string[] = []
    let next: string | undefined = '/work'
    for (let pages = 0; next && pages < 40; pages++) {
      const { text }: { text: string } = await investigator.get(next)
      const rows = [...text.matchAll(/<a class="what" href="[^"]*"/g)]
      expect(rows.length).toBeLessThanOrEqual(50)
      seen.push(...rows.map(([row]) => row))
      next = /href="(\/work\?after=[^"]*)"/.exec(text)?.[1]
    }
    const total = await desk.office.admin.tasks.countDocuments({ user: 'investigator-1', doneAt: null })
    expect(seen).toHaveLength(total)
  })
})

describe('the list of cases', () => {
  it('narrows to a stage and says how many', async () => {
    const them = await signedIn(desk, 'supervisor-1')
    const all = await them.get('/cases')
    const triage = await them.get('/cases?stage=triage')
    expect(all.text).toContain('Cases <span class="count">(5)</span>')
    expect(triage.text).toContain('Cases <span class="count">(1)</span>')
    expect((await them.get('/cases?stage=resolution&after=never-heard-of')).status).toBe(200)
  })

  it('turns page by page without showing a case twice', async () => {
    const them = await signedIn(desk, 'supervisor-1')
    const template = await desk.office.admin.cases.findOne({ stage: 'triage' }).lean()
    const many = Array.from({ length: 120 }, (_, number) => ({
      ...template,
      _id: `many-${number}`,
      receivedAt: daysAgo(200 + (number % 7)),
    }))
    await desk.office.admin.cases.insertMany(many, { lean: true })
    const seen: string[] = []
    let next: string | undefined = '/cases'
    for (let pages = 0; next && pages < 10; pages++) {
      const { text }: { text: string } = await them.get(next)
      seen.push(...[...text.matchAll(/<th role="rowheader" scope="row"><a href="([^"]*)"/g)].map(([, href]) => href ?? ''))
      next = /href="(\/cases\?after=[^"]*)"/.exec(text)?.[1]
    }
    expect(seen).toHaveLength(125)
    expect(new Set(seen).size).toBe(125)
  })
})
