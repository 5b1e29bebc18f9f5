import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StaffName } from '../../scripts/seed/demo-staff.ts'
import { answerAll, codeOn, enter, press, referenceOn, type, wordsOf } from '../support/asked.ts'
import { give, openCase, openCommand, signedIn } from '../support/at-the-desk.ts'
import { chapters } from '../support/chapters.ts'
import { until } from '../support/engine.ts'
import { type House, openHouse } from '../support/house.ts'
import { metPages } from '../support/met-pages.ts'
import { openBrowser, openWindow } from '../support/windows.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await openHouse()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const story = 'They stopped my van at the light and took my phone.'
const deputy = 'Deputy Example, badge 114'
const privileged = 'Advice of counsel: the stop lacked reasonable suspicion.'
const opinion = 'The force used was not proportionate.'
const passphrase = 'four words that open it'
const outcomeWords = 'We found that the force was not allowed.'

describe.each([
  { script: true, how: 'with JavaScript' },
  { script: false, how: 'without JavaScript' },
])('a complaint without a name, $how', ({ script }) => {
  const chapter = chapters()
  const { meet: look, faults } = metPages()
  const meet = async (page: Page, name: string) => void (script && (await look(page, name)))
  const at = new Map<StaffName, Page>()
  /** The window of somebody of the office, with the complaint's case open in it. */
  const desk = async (who: StaffName): Promise<Page> => {
    const page = at.get(who) ?? (await signedIn(house, browser, who, script))
    at.set(who, page)
    if (who !== 'committee') await openCase(page, house, reference)
    return page
  }
  let person: Page
  let code: string
  let reference: string

  beforeAll(async () => {
    person = await openWindow(browser, { script })
  })

  chapter('is one complaint, however often Send is pressed, and the confirmation stays until it is put away', async () => {
    const before = await house.store.publicInbox.countDocuments()
    await answerAll(person, house.publicUrl)
    await meet(person, 'check')
    await person.getByRole('button', { name: 'Send my complaint' }).click({ clickCount: 10 })
    await person.waitForURL('**/complaints/sent')
    ;[code, reference] = [await codeOn(person), await referenceOn(person)]
    await meet(person, 'sent')
    await person.reload()
    expect(await codeOn(person)).toBe(code)
    await person.goBack()
    await person.goForward()
    await person.goto(`${house.publicUrl}/complaints/sent`)
    expect(await codeOn(person)).toBe(code)
    expect(await house.store.publicInbox.countDocuments()).toBe(before + 1)
    await press(person, 'I have saved my code')
    await meet(person, 'put-away')
  })

  chapter('is read by triage, acknowledged, and opened with its allegations', async () => {
    await until('the case is there', async () => (await house.store.cases.countDocuments({ reference })) === 1, 60)
    const triage = await desk('triage')
    expect(await wordsOf(triage)).toContain(story)
    await meet(triage, 'case-new')
    await give(triage, 'acknowledge-complaint')
    await openCommand(triage, 'accept-complaint')
    await meet(triage, 'accept-complaint')
    await press(triage, 'Open the case')
    await meet(triage, 'accept-complaint-error')
    await type(triage, { allegations: ['F1', 'S1'], priority: 'P1' })
    await press(triage, 'Open the case')
    expect(await wordsOf(triage)).toContain('The case is open. A supervisor assigns an investigator next.')
    await give(triage, 'send-message', { text: 'We read what you wrote. We will ask the store for its video.' })
  })

  chapter('is given to an investigator by the supervisor', async () => {
    const supervisor = await desk('supervisor')
    await openCommand(supervisor, 'assign-investigator')
    await meet(supervisor, 'assign-investigator')
    await type(supervisor, { allegations: ['a1', 'a2'], investigator: 'demo-investigator' })
    await press(supervisor, 'Assign')
    expect(await wordsOf(supervisor)).toContain('The investigator is assigned and has a mail about it.')
  })

  chapter('is looked into: a note, a subject, every task that ends by hand', async () => {
    const investigator = await desk('investigator')
    await meet(investigator, 'case-investigation')
    await give(investigator, 'add-note', { text: 'The store on the corner has a camera.' })
    await give(investigator, 'name-subject', { allegations: ['a1'], agency: 'sheriff', name: deputy })
    for (const task of await tasksByHand(investigator)) await give(investigator, 'complete-task', { task, result: 'Done as asked.' })
    await investigator.goto(`${house.staffUrl}/work`)
    await meet(investigator, 'work')
    expect(await investigator.locator('main').textContent()).toContain(`Investigate ${reference}`)
  })

  chapter(
    'can be followed with the code, written to, shared less, and withdrawn from only for the while it takes to think again',
    async () => {
      await enter(person, house.publicUrl, code)
      await meet(person, 'status')
      expect(await wordsOf(person)).toContain('Our investigator is looking into it.')
      await person.goto(`${house.publicUrl}/status/messages`)
      expect(await wordsOf(person)).toContain('We will ask the store for its video.')
      await type(person, { text: 'My neighbor saw it too.' })
      await meet(person, 'status-messages')
      await press(person, 'Send message')
      expect(await wordsOf(person)).toContain('We have received your message.')

      await ask('sharing', { shareName: 'never' }, 'Send my choice', 'To share less holds at once.')
      await ask('contact', { reach: 'email', email: 'someone@example.org' }, 'Send my new plan', 'It holds once we have asked you')
      await follows('A new way to reach you. You asked on')
      await ask('withdraw', { reason: 'I am afraid.' }, 'Withdraw my complaint', 'You can undo it here for 72 hours.')
      await follows('To withdraw. You asked on')
      await ask('withdraw', {}, 'Undo: go on with my complaint', 'We go on with your complaint.')
      const kase = async () => (await house.store.cases.findOne({ reference }).lean())?.case as { sharing: { facts: string[] } } | undefined
      await until('less is shared', async () => (await kase())?.sharing.facts.length === 0)
    },
  )

  const ask = async (what: string, typed: Parameters<typeof type>[1], words: string, received: string) => {
    await person.goto(`${house.publicUrl}/status/${what}`)
    await meet(person, `status-${what}`)
    await type(person, typed)
    await press(person, words)
    expect(await wordsOf(person)).toContain(received)
  }

  /** The status says it as soon as the worker has decided. */
  const follows = (words: string) =>
    until(`the status says: ${words}`, async () => {
      await person.goto(`${house.publicUrl}/status`)
      return (await wordsOf(person)).includes(words)
    })

  chapter('is returned by the legal reviewer with reasons, sent again, and approved with words that only reviewers read', async () => {
    await give(await desk('investigator'), 'send-to-legal-review', { allegations: ['a1', 'a2'], summary: 'The video shows it.' })
    const legal = await desk('legal')
    await give(legal, 'return-from-legal-review', { allegations: ['a1', 'a2'], reasons: 'The second deputy was not heard.' })
    const investigator = await desk('investigator')
    await give(investigator, 'send-to-legal-review', { allegations: ['a1', 'a2'], summary: 'The second deputy was heard.' })
    await legal.goto(`${house.staffUrl}/legal`)
    await meet(legal, 'legal-no-key')
    if (script) {
      await type(legal, { passphrase, again: passphrase })
      await press(legal, 'Make my key')
      await meet(legal, 'legal')
    }
    await desk('legal')
    await give(legal, 'add-privileged-note', { text: privileged, ...(script ? {} : { passphrase }) })
    await give(legal, 'approve-legal-review', { allegations: ['a1', 'a2'], opinion })
    await openTab(legal, 'Legal')
    expect(await wordsOf(legal)).toContain(privileged)
    await meet(legal, 'case-legal')
  })

  chapter('is not closed before each part has a finding, then closed by the supervisor, who cannot read what is privileged', async () => {
    const supervisor = await desk('supervisor')
    await openTab(supervisor, 'Legal')
    expect(await wordsOf(supervisor)).toContain('Locked. Legal reviewers only.')
    await openTab(supervisor, 'Summary')
    await openCommand(supervisor, 'decide-allegation')
    await meet(supervisor, 'decide-allegation')
    await type(supervisor, { allegation: 'a1', outcome: 'sustained', reasons: 'The video shows it.', words: outcomeWords })
    await press(supervisor, 'Decide an allegation')
    const response = await supervisor.goto(`${supervisor.url().split('?')[0]}/close-case`)
    expect(response?.status()).toBe(409)
    expect(await wordsOf(supervisor)).toContain('1 of 2 allegations has no outcome (F1')
    await meet(supervisor, 'not-now')
    await desk('supervisor')
    await give(supervisor, 'decide-allegation', { allegation: 'a2', outcome: 'notSustained', reasons: 'No one heard the order.' })
    await give(supervisor, 'close-case')
    for (const tab of ['Summary', 'Allegations', 'People', 'Notes', 'Messages', 'Letters', 'Audit']) {
      await openTab(supervisor, tab)
      await meet(supervisor, `case-closed-${tab.toLowerCase()}`)
    }
  })

  chapter('tells its end to whoever has the code, and to nobody with the code that was replaced', async () => {
    await enter(person, house.publicUrl, code)
    await follows('Your complaint is finished')
    expect(await wordsOf(person)).toContain(`It happened and broke the rules. ${outcomeWords}`)
    expect(await wordsOf(person)).toContain('We could not prove it either way.')
    for (const secret of [deputy, opinion, privileged, story]) expect(await wordsOf(person)).not.toContain(secret)
    await meet(person, 'status-closed')
    await person.goto(`${house.publicUrl}/status/replace-code`)
    await meet(person, 'replace-code')
    await press(person, 'Replace my code')
    const fresh = await codeOn(person)
    await meet(person, 'new-code')
    await press(person, 'I have saved my code')
    await until('the old code opens nothing', async () => {
      await enter(person, house.publicUrl, code)
      return (await wordsOf(person)).includes('This code was replaced')
    })
    await meet(person, 'status-replaced')
    await enter(person, house.publicUrl, fresh)
    expect(await wordsOf(person)).toContain('Your complaint is finished')
    await press(person, 'Leave and clear this page')
    await person.goto(`${house.publicUrl}/status`)
    expect(await wordsOf(person)).not.toContain('Your complaint is finished')
  })

  chapter('is a matter without name or reference to the committee', async () => {
    const committee = await desk('committee')
    await committee.goto(`${house.staffUrl}/committee`)
    const words = await wordsOf(committee)
    expect(words).toMatch(/C-[0-9A-Z]{3}-[0-9A-Z]{4}/)
    expect(words).toContain('Sustained')
    for (const secret of [reference, deputy, story, 'Denver', 'Ines']) expect(words).not.toContain(secret)
    await meet(committee, 'committee')
    const closed = await committee.goto(`${house.staffUrl}/cases`)
    expect(closed?.status()).toBe(403)
    await meet(committee, 'forbidden')
  })

  chapter('sent mail that tells nothing of it', async () => {
    const staffMails = house.mail.seen.filter(({ mail }) => mail.subject?.includes(reference))
    expect(staffMails.map(({ to }) => to[0])).toContain(house.people.investigator.email)
    for (const { raw, to } of house.mail.seen) {
      expect(to).toHaveLength(1)
      for (const secret of [story, deputy, code, outcomeWords, opinion, 'Denver', 'Excessive']) expect(raw).not.toContain(secret)
    }
  })

  if (script) it('met no page that is hard to reach', () => expect(faults).toEqual([]))
})

const openTab = async (page: Page, tab: string): Promise<void> => {
  await page.locator('.case-tabs').getByRole('link', { name: tab }).click()
}

/** The tasks that a person can say are done, as the page of the command offers them. */
async function tasksByHand(page: Page): Promise<string[]> {
  await openCommand(page, 'complete-task')
  const tasks = await page.locator('main input[name=task]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  await page.goBack()
  return tasks
}
