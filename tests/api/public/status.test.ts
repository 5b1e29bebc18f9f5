import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { normaliseCode } from '../../../domain/complaint/code.ts'
import { openFromOffice } from '../../../keys/open.ts'
import { receiptOf } from '../../../keys/receipt.ts'
import { codeOn, fileOne } from '../../support/answering.ts'
import { openPublicOffice, type PublicOffice } from '../../support/public-office.ts'
import { textsOf } from '../../support/sealed-texts.ts'
import { byStaff, settle } from '../../support/trial-office.ts'
import { newVisitor, type Visitor, wordsOnPage } from '../../support/visitor.ts'

let office: PublicOffice
beforeAll(async () => {
  office = await openPublicOffice(inject('mongoUri'))
})
afterAll(() => office.close())
afterEach(() => {
  office.clock.now = null
})

const now = () => new Date().toISOString()
const caseOf = (code: string) => receiptOf(normaliseCode(code) ?? '', office.receiptSecret).caseId

/** Somebody whose complaint is open and who has just typed their code. */
async function insider(): Promise<{ visitor: Visitor; code: string; caseId: string }> {
  const code = await fileOne(newVisitor(office.url))
  const caseId = caseOf(code)
  await settle(office, caseId, now())
  const visitor = newVisitor(office.url)
  await enter(visitor, code)
  return { visitor, code, caseId }
}

async function enter(visitor: Visitor, code: string): Promise<void> {
  await visitor.open('/status')
  await visitor.send({ code })
}

/** Opens a page of the status with its form and sends it. */
async function ask(visitor: Visitor, path: string, values: Record<string, string | string[]>): Promise<void> {
  const page = await visitor.open(path)
  await visitor.send({ id: /name="id" value="(\w+)"/.exec(page.html)?.[1] ?? '', ...values })
}

describe('the status of a complaint', () => {
  it('says "received" from the first second', async () => {
    const visitor = newVisitor(office.url)
    const code = await fileOne(visitor)
    await enter(visitor, code)
    expect(wordsOnPage(visitor.page())).toContain('We have received your complaint')
  })

  it('shows where each part stands and what the office wrote, and never the story', async () => {
    const { visitor, caseId } = await insider()
    const seal = await textsOf(office, caseId)
    await byStaff(office, 'triage-1', caseId, 'send-message', (id) => ({ text: seal('mailbox', id, 'text', 'We will call the store.') }), {
      at: now(),
    })
    await byStaff(office, 'triage-1', caseId, 'accept-complaint', { allegations: ['F1'], priority: 'P1' }, { at: now() })
    await settle(office, caseId, now())
    const page = wordsOnPage(await visitor.open('/status'))
    expect(page).toContain('1 message from us')
    expect(page).toContain('Force We are deciding who looks into it.')
    expect(page).not.toContain('They took my phone.')
    expect(wordsOnPage(await visitor.open('/status/messages'))).toContain('We will call the store.')
  })

  it('says where else they can go and until when, and of a rule nobody could check that a lawyer must be asked', async () => {
    const { visitor } = await insider()
    const page = wordsOnPage(await visitor.open('/status'))
    expect(page).toContain('Where else you can go, and until when')
    expect(page).toContain('Give notice of a claim, Colorado Until Sun, May 2, 2027.')
    expect(page).toContain('We know only in which month it happened.')
    expect(page).toMatch(
      /harm done \(form SF-95\) Until \w+, \w+ 1, 2028\. Nobody here has been able to check this rule\. .*? Ask a lawyer\./,
    )
    expect(page).toContain('Report sexual abuse in immigration detention At any time.')
  })

  it('keeps a day that has passed on the page, in either language: there may still be a way', async () => {
    const { code } = await insider()
    office.clock.now = '2031-11-03T19:00:00.000Z'
    const later = newVisitor(office.url)
    await enter(later, code)
    expect(wordsOnPage(await later.open('/status'))).toContain('Sun, May 2, 2027 has passed. Ask a lawyer: there may still be a way.')
    expect(wordsOnPage(await later.open('/status?lang=es'))).toContain('A dónde más puede ir, y hasta cuándo')
  })

  it('tells a stranger nothing: a wrong code, half a code and no such code read alike', async () => {
    const visitor = newVisitor(office.url)
    const pages = []
    for (const code of ['7KQM-3F9T-XW2H-8DRC', '7KQM', 'ÄÖÜ', '{"$ne":1}']) {
      await visitor.open('/status')
      pages.push(wordsOnPage(await visitor.send({ code })))
    }
    expect(pages[0]).toContain('That code does not open a complaint. Check each group of 4.')
    expect(new Set(pages).size).toBe(1)
  })

  it('never takes a code from an address', async () => {
    const { code } = await insider()
    expect(wordsOnPage(await newVisitor(office.url).open(`/status?code=${code}`))).not.toContain('What happened so far')
  })

  it('closes after 15 idle minutes, and counts them anew at each page', async () => {
    const { code } = await insider()
    const visitor = newVisitor(office.url)
    office.clock.now = '2031-11-03T19:00:00.000Z'
    await enter(visitor, code)
    for (const minute of ['14', '28', '42']) {
      office.clock.now = `2031-11-03T19:${minute}:00.000Z`
      expect(wordsOnPage(await visitor.open('/status'))).toContain('What happened so far')
    }
    office.clock.now = '2031-11-03T19:57:01.000Z'
    expect(wordsOnPage(await visitor.open('/status'))).toContain('Your code')
    expect(wordsOnPage(visitor.page())).not.toContain('What happened so far')
  })

  it('is cleared by leaving', async () => {
    const { visitor } = await insider()
    await visitor.send({}, '/status/leave')
    expect(visitor.page().path).toBe('/')
    expect(wordsOnPage(await visitor.open('/status'))).not.toContain('What happened so far')
  })
})

describe('a message', () => {
  it('goes in, and reads back only as sent', async () => {
    const { visitor, caseId } = await insider()
    await ask(visitor, '/status/messages', { text: 'My neighbor saw it.' })
    expect(wordsOnPage(visitor.page())).toContain('We have received your message.')
    await settle(office, caseId, now())
    const page = wordsOnPage(await visitor.open('/status/messages'))
    expect(page).toContain('You wrote on')
    expect(page).not.toContain('My neighbor saw it.')
  })

  it('pressed twice is one message, and the same form with other words is refused', async () => {
    const { visitor } = await insider()
    const page = await visitor.open('/status/messages')
    const id = /name="id" value="(\w+)"/.exec(page.html)?.[1] ?? ''
    const before = await office.admin.publicInbox.countDocuments()
    const send = (text: string) => visitor.send({ id, text }, '/status/messages')
    await Promise.all([send('Once'), send('Once')])
    expect(await office.admin.publicInbox.countDocuments()).toBe(before + 1)
    await visitor.open('/status/messages')
    expect((await send('Twice')).status).toBe(409)
  })

  it('that is empty or too long keeps what was typed', async () => {
    const { visitor } = await insider()
    await ask(visitor, '/status/messages', { text: '' })
    expect(visitor.page().status).toBe(422)
    await ask(visitor, '/status/messages', { text: `${'a'.repeat(10_000)} and the end` })
    expect(visitor.page().html).toContain('and the end</textarea>')
  })

  it('typed in a visit that has ended asks for the code, rides along unseen, and is sent', async () => {
    const { visitor, code, caseId } = await insider()
    office.clock.now = '2031-11-03T19:00:00.000Z'
    await enter(visitor, code)
    const form = await visitor.open('/status/messages')
    const id = /name="id" value="(\w+)"/.exec(form.html)?.[1] ?? ''
    office.clock.now = '2031-11-03T19:20:00.000Z'
    const asked = await visitor.send({ id, text: 'Typed for a long time.' })
    expect(wordsOnPage(asked)).toContain('Write your code once more')
    expect(asked.html).not.toContain('Typed for a long time.')
    const held = /name="held" value="([^"]+)"/.exec(asked.html)?.[1] ?? ''
    const wrong = await visitor.send({ held, code: '7KQM-3F9T-XW2H-8DRC' })
    expect(wrong.html).toContain(held)
    await visitor.send({ held, code })
    expect(wordsOnPage(visitor.page())).toContain('We have received your message.')
    const sent = await office.admin.publicInbox.findById(id).lean()
    const body = openFromOffice(office.ring, sent?.sealed ?? '', { caseId, inboxId: id, command: 'write-message' })
    expect(body).toMatchObject({ input: { text: 'Typed for a long time.' } })
  })
})

describe('what a code alone may change', () => {
  it('a new contact plan waits', async () => {
    const { visitor, caseId } = await insider()
    await ask(visitor, '/status/contact', { reach: 'email', email: 'pat@example.org', goodDays: ['monday'] })
    await settle(office, caseId, now())
    expect(wordsOnPage(await visitor.open('/status'))).toContain('A new way to reach you. You asked on')
  })

  it('"do not contact me" holds at once', async () => {
    const { visitor, caseId } = await insider()
    await ask(visitor, '/status/contact', { reach: 'none' })
    await settle(office, caseId, now())
    expect(wordsOnPage(await visitor.open('/status/contact'))).toContain('We do not contact you.')
  })

  it('a contact plan needs what it is for', async () => {
    const { visitor } = await insider()
    await ask(visitor, '/status/contact', { reach: ['email', 'phone'], phone: '1' })
    expect(visitor.page().status).toBe(422)
    expect(wordsOnPage(visitor.page())).toContain('This is not a phone number.')
    expect(wordsOnPage(visitor.page())).toContain('Write your e-mail address')
  })

  it('to share more waits, to share less does not', async () => {
    const { visitor, caseId } = await insider()
    await ask(visitor, '/status/sharing', { shareName: 'yes', shareFacts: ['legalHelp'] })
    await settle(office, caseId, now())
    expect(wordsOnPage(await visitor.open('/status'))).toContain('More people may see it. You asked on')
    await ask(visitor, '/status/sharing', { shareName: 'never' })
    await settle(office, caseId, now())
    expect((await office.admin.cases.findById(caseId).lean())?.case).toMatchObject({ sharing: { name: 'never', facts: [] } })
  })

  it('to withdraw waits and can be undone', async () => {
    const { visitor, caseId } = await insider()
    await ask(visitor, '/status/withdraw', { reason: 'We moved away.' })
    await settle(office, caseId, now())
    expect(wordsOnPage(await visitor.open('/status/withdraw'))).toContain('Undo: go on with my complaint')
    await ask(visitor, '/status/withdraw', { press: 'undo' })
    await settle(office, caseId, now())
    expect(wordsOnPage(await visitor.open('/status/withdraw'))).toContain('Withdraw my complaint')
  })

  it('a new code opens the complaint and the old one only says that it was replaced', async () => {
    const { visitor, code, caseId } = await insider()
    await ask(visitor, '/status/replace-code', {})
    const fresh = codeOn(visitor)
    expect(fresh).not.toBe(code)
    await settle(office, caseId, now())
    await visitor.send({})
    await enter(visitor, code)
    expect(wordsOnPage(visitor.page())).toContain('This code was replaced')
    await visitor.send({}, '/status/leave')
    await enter(visitor, fresh)
    expect(wordsOnPage(visitor.page())).toContain('What happened so far')
    await ask(visitor, '/status/messages', { text: 'With my new code.' })
    await settle(office, caseId, now())
    expect(wordsOnPage(await visitor.open('/status/messages'))).toContain('You wrote on')
  })
})
