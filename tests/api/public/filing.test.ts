import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openPublicOffice, type PublicOffice } from '../../support/public-office.ts'
import { newVisitor, type Visitor, wordsOnPage } from '../../support/visitor.ts'

let office: PublicOffice
beforeAll(async () => {
  office = await openPublicOffice(inject('mongoUri'))
})
afterAll(() => office.close())

/** Answers everything an anonymous person must, up to the page where answers are checked. */
async function answerAll(visitor: Visitor, story = 'They took my phone.'): Promise<void> {
  await visitor.open('/complaint/now')
  await visitor.send({ now: 'none' })
  await visitor.send({ about: 'me' })
  await visitor.send({ story })
  await visitor.send({ kinds: ['stops', 'property'] })
  await visitor.send({ 'happenedOn.month': '11', 'happenedOn.day': '3', 'happenedOn.year': '2026' })
  await visitor.send({ state: 'co' })
  await visitor.send({ officers: 'sheriff' })
  await visitor.send({ reach: 'none' })
  await visitor.send({ shareName: 'never' })
}

const codeOn = (visitor: Visitor): string => {
  const [, shown = ''] = /id="code">(.*?)<\/bdi>/.exec(visitor.page().html) ?? []
  return shown.replace(/<wbr\/?>/g, '')
}

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

  it('pressed ten times is one complaint and one confirmation', async () => {
    const visitor = newVisitor(office.url)
    await answerAll(visitor)
    const before = await office.admin.publicInbox.countDocuments()
    const pages = await Promise.all(Array.from({ length: 10 }, () => visitor.send({}, '/complaints')))
    expect(new Set(pages.map(({ path }) => path))).toEqual(new Set(['/complaints/sent']))
    expect(new Set(pages.map(({ html }) => /id="code">(.*?)<\/bdi>/.exec(html)?.[1])).size).toBe(1)
    expect(await office.admin.publicInbox.countDocuments()).toBe(before + 1)
  })
})
