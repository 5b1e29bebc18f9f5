import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { answerAll, codeOn, fileOne } from '../../support/answering.ts'
import { openPublicOffice, type PublicOffice } from '../../support/public-office.ts'
import { newVisitor, wordsOnPage } from '../../support/visitor.ts'

let office: PublicOffice
beforeAll(async () => {
  office = await openPublicOffice(inject('mongoUri'))
})
afterAll(() => office.close())
afterEach(() => {
  office.clock.now = null
})

/** In years to come: MongoDB itself removes what has ended by its own clock. */
const atNoon = (date: string) => {
  office.clock.now = `${date}T19:00:00.000Z`
}

describe('saving and coming back', () => {
  it('gives a code and its end, and leads back to the first open question', async () => {
    atNoon('2031-11-03')
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'none' })
    await visitor.send({ about: 'sawIt' })
    await visitor.send({ story: 'Half of it', press: 'save' })
    expect(visitor.page().path).toBe('/complaint/save')
    expect(wordsOnPage(visitor.page())).toContain('Mon, Nov 17, 2031')
    const code = codeOn(visitor)
    await visitor.send({ press: 'saved' })

    atNoon('2031-11-16')
    const again = newVisitor(office.url)
    await again.open('/complaint/resume')
    await again.send({ code: code.toLowerCase().replaceAll('-', ' ') })
    expect(again.page().path).toBe('/complaint/where')
    expect((await again.open('/complaint/story')).html).toContain('Half of it')
  })

  it('takes the answers out of this browser', async () => {
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'none', press: 'save' })
    expect((await visitor.open('/complaint/about')).path).toBe('/')
  })

  it('can go on at once', async () => {
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'none', press: 'save' })
    await visitor.send({ press: 'on' })
    expect(visitor.page().path).toBe('/complaint/about')
  })

  it('works from the page to check as well', async () => {
    const visitor = newVisitor(office.url)
    await answerAll(visitor)
    await visitor.send({ press: 'save' })
    const code = codeOn(visitor)
    await visitor.send({ press: 'saved' })
    await visitor.open('/complaint/resume')
    await visitor.send({ code })
    expect(visitor.page().path).toBe('/complaint/check')
  })

  it('answers a wrong code and one that has ended alike', async () => {
    atNoon('2031-11-03')
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'none', press: 'save' })
    const code = codeOn(visitor)
    atNoon('2031-11-18')
    const other = newVisitor(office.url)
    await other.open('/complaint/resume')
    const ended = wordsOnPage(await other.send({ code }))
    const wrong = wordsOnPage(await other.send({ code: '0000-0000-0000-0000' }))
    expect(ended).toContain('That code does not open a complaint. Check each group of 4.')
    expect(wrong).toBe(ended)
  })

  it('leads to the status of what was sent already', async () => {
    const visitor = newVisitor(office.url)
    const code = await fileOne(visitor)
    await visitor.open('/complaint/resume')
    await visitor.send({ code })
    expect(visitor.page().path).toBe('/status')
  })
})

describe('answers that were not saved', () => {
  it('end after 20 hours', async () => {
    atNoon('2031-11-03')
    const visitor = newVisitor(office.url)
    await visitor.open('/complaint/now')
    await visitor.send({ now: 'none' })
    office.clock.now = '2031-11-04T14:59:00.000Z'
    expect((await visitor.open('/complaint/about')).path).toBe('/complaint/about')
    office.clock.now = '2031-11-04T15:01:00.000Z'
    expect((await visitor.open('/complaint/about')).path).toBe('/')
  })
})

describe('the confirmation', () => {
  it('closes after 30 minutes', async () => {
    atNoon('2031-11-03')
    const visitor = newVisitor(office.url)
    await answerAll(visitor)
    await visitor.send({})
    const code = codeOn(visitor)
    office.clock.now = '2031-11-03T19:29:00.000Z'
    expect((await visitor.open('/complaints/sent')).html).toContain(code.slice(0, 4))
    office.clock.now = '2031-11-03T19:31:00.000Z'
    expect((await visitor.open('/complaints/sent')).path).toBe('/status')
  })
})
