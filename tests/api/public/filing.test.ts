import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { answerAll, codeOn } from '../../support/answering.ts'
import { openPublicOffice, type PublicOffice } from '../../support/public-office.ts'
import { newVisitor, wordsOnPage } from '../../support/visitor.ts'

let office: PublicOffice
beforeAll(async () => {
  office = await openPublicOffice(inject('mongoUri'))
})
afterAll(() => office.close())

const waiting = () => office.admin.publicInbox.countDocuments()

describe('filing a complaint', () => {
  it('takes nine questions, a page to check and one press', async () => {
    const visitor = newVisitor(office.url)
    await answerAll(visitor)
    expect(visitor.page().path).toBe('/complaint/check')
    await visitor.send({})
    expect(visitor.page().path).toBe('/complaints/sent')
    expect(codeOn(visitor)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(wordsOnPage(visitor.page())).toContain('Tue, Nov 24, 2026')
  })

  it('pressed ten times at once is one complaint and one confirmation', async () => {
    const visitor = newVisitor(office.url)
    await answerAll(visitor)
    const before = await waiting()
    const pages = await Promise.all(Array.from({ length: 10 }, () => visitor.send({}, '/complaints')))
    expect(new Set(pages.map(({ path }) => path))).toEqual(new Set(['/complaints/sent']))
    expect(new Set(pages.map(({ html }) => /id="code">(.*?)<\/bdi>/.exec(html)?.[1])).size).toBe(1)
    expect(await waiting()).toBe(before + 1)
  })

  it('keeps nothing readable of what was said, in no collection', async () => {
    const visitor = newVisitor(office.url)
    await answerAll(visitor, 'canary-4711 in my story')
    await visitor.send({ callMe: 'canary-4711' }, '/complaint/contact')
    const drafts = JSON.stringify(await office.admin.drafts.find().lean())
    await visitor.send({}, '/complaints')
    const inbox = JSON.stringify(await office.admin.publicInbox.find().lean())
    expect(drafts.length + inbox.length).toBeGreaterThan(1000)
    expect(drafts + inbox + JSON.stringify(office.logged)).not.toContain('canary-4711')
  })

  it('stays confirmed on refresh until the code is put away', async () => {
    const visitor = newVisitor(office.url)
    await answerAll(visitor)
    await visitor.send({})
    const code = codeOn(visitor)
    await visitor.open('/complaints/sent')
    expect(codeOn(visitor)).toBe(code)
    await visitor.send({})
    expect(visitor.page().path).toBe('/complaints/done')
    expect((await visitor.open('/complaints/sent')).html).not.toContain(code)
  })

  it('shows the confirmation to whoever presses Send again after it was sent', async () => {
    const visitor = newVisitor(office.url)
    await answerAll(visitor)
    await visitor.send({})
    const before = await waiting()
    await visitor.send({}, '/complaints')
    expect(visitor.page().path).toBe('/complaints/sent')
    expect(await waiting()).toBe(before)
  })
})

describe('a question', () => {
  it('names every problem at once and keeps what was typed', async () => {
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'none' })
    await visitor.open('/complaint/when')
    const page = await visitor.send({ 'happenedOn.day': '3', 'happenedOn.year': '2026', 'happenedTime.hour': '9', lasted: 'an hour' })
    expect(page.status).toBe(422)
    expect(wordsOnPage(page)).toContain('Add the month. If you do not know the day, leave it empty.')
    expect(wordsOnPage(page)).toContain('Choose a.m. or p.m.')
    expect(page.html).toContain('href="#f-happenedOn-month"')
    expect(page.html).toContain('<title>Error: When did it happen?')
    expect(page.html).toContain('value="an hour"')
  })

  it('shows on refresh what was typed, right or wrong', async () => {
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'none' })
    await visitor.send({ 'happenedOn.day': '31' }, '/complaint/when')
    expect((await visitor.open('/complaint/when')).html).toContain('value="31"')
  })

  it('keeps what was typed when the language is changed, and goes on in that language', async () => {
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'none' })
    const page = await visitor.send({ story: 'Half a sentence', lang: 'es' }, '/complaint/story')
    expect(page.path).toBe('/complaint/story')
    expect(page.html).toContain('lang="es"')
    expect(page.html).toContain('Half a sentence')
    expect(wordsOnPage(page)).toContain('¿Qué pasó?')
  })

  it('has room for one more person at each press, and keeps the others', async () => {
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'held' })
    await visitor.send({ urgentPath: 'all' })
    expect(visitor.page().html).toContain('name="press" value="add"')
    await visitor.send({ 'held.rows': '1', 'held.0.name': 'A. B.', press: 'add' })
    expect(wordsOnPage(visitor.page())).toContain('Person 2')
    await visitor.send({ 'held.rows': '2', 'held.0.name': 'A. B.', 'held.1.name': 'C. D.', press: 'remove.0' })
    expect(visitor.page().html).toContain('value="C. D."')
    expect(visitor.page().html).not.toContain('value="A. B."')
  })

  it('without its draft leads to the start', async () => {
    expect((await newVisitor(office.url).open('/complaint/story')).path).toBe('/')
  })

  it('that does not follow from the answers leads to the next that does', async () => {
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'none' })
    expect((await visitor.open('/complaint/held')).path).toBe('/complaint/about')
  })

  it('changed from the page to check leads back there', async () => {
    const visitor = newVisitor(office.url)
    await answerAll(visitor)
    await visitor.open('/complaint/where?to=check')
    await visitor.send({ state: 'nm', to: 'check' })
    expect(visitor.page().path).toBe('/complaint/check')
    expect(wordsOnPage(visitor.page())).toContain('New Mexico')
  })

  it('loses no answer to two windows that write at once', async () => {
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'none' })
    await Promise.all([
      visitor.send({ story: 'From one window' }, '/complaint/story'),
      visitor.send({ town: 'From another window', state: 'co' }, '/complaint/where'),
    ])
    expect((await visitor.open('/complaint/story')).html).toContain('From one window')
    expect((await visitor.open('/complaint/where')).html).toContain('From another window')
  })

  it('is never filled in by the browser', async () => {
    const page = await newVisitor(office.url).open('/complaint/now')
    expect(page.html).toContain('autocomplete="off"')
  })

  it('about immigration status gets a gentle note and no refusal', async () => {
    const visitor = newVisitor(office.url)
    await answerAll(visitor, 'They asked if he has a green card.')
    expect(wordsOnPage(visitor.page())).toContain('You can leave it in.')
    await visitor.send({})
    expect(visitor.page().path).toBe('/complaints/sent')
  })
})

describe('a short urgent complaint', () => {
  it('asks only what cannot wait, after whom to call', async () => {
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'hurt' })
    expect(wordsOnPage(visitor.page())).toContain('Call 911')
    await visitor.send({ urgentPath: 'short' })
    expect(visitor.page().path).toBe('/complaint/story')
    await visitor.send({ story: 'He is hurt.' })
    await visitor.send({ state: 'az' })
    await visitor.send({ reach: 'phone' })
    await visitor.send({ phone: '303 555 0142' })
    await visitor.send({ shareName: 'ask' })
    await visitor.send({})
    expect(visitor.page().path).toBe('/complaints/sent')
  })
})

describe('the page to check', () => {
  it('names every missing answer at once and leads to each', async () => {
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'none' })
    await visitor.open('/complaint/check')
    const page = await visitor.send({})
    expect(page.status).toBe(422)
    for (const slug of ['about', 'story', 'where', 'reach', 'share']) expect(page.html).toContain(`href="/complaint/${slug}?to=check"`)
    expect(wordsOnPage(page)).toContain('Tell us what happened. A few words are enough.')
  })
})
