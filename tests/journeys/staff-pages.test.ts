import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StaffName } from '../../scripts/seed/demo-staff.ts'
import { press, referenceOn, type, wordsOf } from '../support/asked.ts'
import { openCase, signedIn } from '../support/at-the-desk.ts'
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

const told = {
  now: 'none',
  about: 'me',
  story: 'They stopped my van at the light and took my phone.',
  state: 'co',
  reach: 'phone',
  phone: '303 555 0187',
  shareName: 'never',
} as const

/** Pages of the office that the way of a complaint does not lead over. */
describe('a page of the office', () => {
  const chapter = chapters()
  const { meet, faults } = metPages()
  const at = new Map<StaffName, Page>()
  const desk = async (who: StaffName): Promise<Page> => {
    const page = at.get(who) ?? (await signedIn(house, browser, who))
    at.set(who, page)
    return page
  }
  const visit = async (who: StaffName, path: string, name: string): Promise<void> => {
    const page = await desk(who)
    const response = await page.goto(`${house.staffUrl}${path}`)
    expect([path, response?.status()]).toEqual([path, 200])
    await meet(page, name)
  }
  let reference: string

  chapter('lets in, and says the same of whatever was wrong', async () => {
    const page = await openWindow(browser)
    await page.goto(`${house.staffUrl}/sign-in`)
    await meet(page, 'sign-in')
    await type(page, { email: house.people.triage.email, password: house.people.triage.password })
    await press(page, 'Sign in')
    await meet(page, 'sign-in-code')
    await type(page, { code: '000000' })
    await press(page, 'Go on')
    await meet(page, 'sign-in-wrong')
    await page.goto(`${house.staffUrl}/sign-in/help`)
    await meet(page, 'sign-in-help')
  })

  chapter(
    'takes a call: every problem at once, words saved as they are typed though the window closes, then a code to read out',
    async () => {
      const hotline = await desk('hotline')
      await hotline.goto(`${house.staffUrl}/calls/new`)
      await meet(hotline, 'call')
      await press(hotline, 'Send the complaint')
      await meet(hotline, 'call-problems')
      await type(hotline, told)
      await hotline
        .getByRole('status')
        .getByText(/^Saved \d/)
        .waitFor()
      await hotline.close({ runBeforeUnload: false })
      const another = await signedIn(house, browser, 'hotline')
      at.set('hotline', another)
      await another.goto(`${house.staffUrl}/calls/new`)
      await meet(another, 'call-unfinished')
      await another.getByRole('link', { name: 'Go on' }).click()
      expect(await another.locator('[name=story]').inputValue()).toBe(told.story)
      await another.locator('[name=story]').press('End')
      await another.keyboard.type(' It was dark.')
      await another.keyboard.press('Control+s')
      await another
        .getByRole('status')
        .getByText(/^Saved \d/)
        .waitFor()
      await another.goto(`${house.staffUrl}/work`)
      await another.goBack()
      await another.goto(`${house.staffUrl}/calls/new`)
      await another.getByRole('link', { name: 'Go on' }).click()
      expect(await another.locator('[name=story]').inputValue()).toContain('It was dark.')
      await press(another, 'Send the complaint')
      await receivedOn(another)
    },
  )

  const receivedOn = async (hotline: Page) => {
    await hotline.getByRole('heading', { level: 1, name: 'The complaint is received' }).waitFor()
    reference = await referenceOn(hotline)
    await meet(hotline, 'call-received')
    await press(hotline, 'The caller has the code')
    await until('the case is there', async () => (await house.store.cases.countDocuments({ reference })) === 1, 60)
  }

  chapter('finds, lists and shows what is to be done', async () => {
    const triage = await desk('triage')
    await triage.goto(`${house.staffUrl}/search`)
    await type(triage, { find: 'R-2222-222' })
    await press(triage, 'Search')
    await meet(triage, 'search-nothing')
    await type(triage, { find: 'my van' })
    await press(triage, 'Search')
    await meet(triage, 'search-problem')
    for (const [path, name] of [
      ['/work', 'work-triage'],
      ['/cases', 'cases'],
      ['/cases?stage=closed', 'cases-none'],
      ['/account', 'account'],
    ] as const)
      await visit('triage', path, name)
    await openCase(triage, house, reference)
    await triage.locator('aside .todo a').first().click()
    await meet(triage, 'task')
  })

  chapter('of a case is each of its tabs and each command that is offered', async () => {
    const triage = await desk('triage')
    await openCase(triage, house, reference)
    const home = new URL(triage.url()).pathname.split('?')[0] ?? ''
    const links = await triage
      .locator('main a[href^="/cases/"]')
      .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname))
    const paths = [...new Set(links)].filter((path) => path.startsWith(`${home}/`) && !path.includes('/tasks/'))
    expect(paths.length).toBeGreaterThan(12)
    for (const path of paths) await visit('triage', path, path.replace(home, 'case'))
    await triage.goto(`${house.staffUrl}${home}/people`)
    await type(triage, { purpose: 'To call them back.' })
    await triage.locator('main form button').first().click()
    expect(await wordsOf(triage)).toContain('303 555 0187')
    await meet(triage, 'case-people-shown')
  })

  chapter('of the administrator says how the house stands, who works in it and by which law', async () => {
    for (const [path, name] of [
      ['/admin/health', 'health'],
      ['/admin/people', 'staff'],
      ['/admin/people/new', 'invite'],
      ['/resets', 'resets'],
      ['/confirm', 'confirm'],
      ['/admin/people/demo-triage', 'person'],
      ['/admin/law', 'law'],
      ['/registers', 'registers'],
    ] as const)
      await visit('administrator', path, name)
    const administrator = await desk('administrator')
    await administrator.goto(`${house.staffUrl}/admin/people/new`)
    await press(administrator, 'Make a link')
    await meet(administrator, 'invite-problems')
    await type(administrator, { name: 'Nia Test', email: 'nia@office.test', roles: ['triage'] })
    await press(administrator, 'Make a link')
    await meet(administrator, 'invited')
    const link = await wordsOf(administrator, '#link')
    const page = await openWindow(browser)
    await page.goto(link)
    await meet(page, 'join')
    const nowhere = await administrator.goto(`${house.staffUrl}/nowhere`)
    expect(nowhere?.status()).toBe(404)
    await meet(administrator, 'not-found')
  })

  it('is open to everybody', () => expect(faults).toEqual([]))
})
