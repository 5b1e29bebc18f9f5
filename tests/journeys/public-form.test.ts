import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, codeOn, placeOf, press, type, wordsOf } from '../support/asked.ts'
import { type House, openHouse } from '../support/house.ts'
import { tabTo, walkByTab } from '../support/keyboard.ts'
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

/** The first three screens, and the story typed but not sent. */
async function typeStory(page: Page, story: string): Promise<void> {
  await page.goto(`${house.publicUrl}/complaint/now`)
  await answer(page, 'now', { now: 'none' })
  await answer(page, 'about', { about: 'me' })
  await type(page, { story })
}

describe('every public page', () => {
  it('is looked at by something that sees faults', async () => {
    const page = await openWindow(browser)
    const { meet, faults } = metPages()
    await page.setContent(
      '<html lang="en"><title>A</title><main><img src="a.png"><p style="color:#bbb">Pale words</p><div style="width:500px">B</div>',
    )
    await meet(page, 'broken')
    expect(faults.join()).toMatch(/1280 px: .*image-alt.*dark: color-contrast.*is \d+ px wide in a window of 320/s)
  })

  it('is open to everybody: axe, contrast, 320 px, and errors that are told', async () => {
    const page = await openWindow(browser)
    const { meet, faults } = metPages()
    for (const path of ['', 'safety', 'privacy', 'accessibility', 'status', 'complaint/resume', 'nothing-here']) {
      await page.goto(`${house.publicUrl}/${path}`)
      await meet(page, `public-${path.replace('/', '-')}`)
    }
    await type(await opened(page, 'status'), { code: '7KQM-3F9T-XW2H-8DRC' })
    await press(page, 'Show it')
    await meet(page, 'public-wrong-code')
    await page.goto(`${house.publicUrl}/complaint/now`)
    for (const [slug, typed] of everyScreen) {
      await press(page, 'Continue')
      await meet(page, `public-${slug}${placeOf(page).endsWith(slug) ? '-error' : ''}`)
      await opened(page, `complaint/${slug}`)
      await meet(page, `public-${slug}`)
      await answer(page, slug, typed)
    }
    await meet(page, 'public-check-long')
    await page.getByRole('button', { name: 'Español' }).click()
    await meet(page, 'public-check-es')
    await press(page, 'Guardar y volver después')
    await meet(page, 'public-saved-es')
    expect(faults).toEqual([])
  })

  const opened = async (page: Page, path: string): Promise<Page> => {
    await page.goto(`${house.publicUrl}/${path}`)
    return page
  }
})

/** The way through every screen there is but the one for helpers. */
const everyScreen = [
  ['now', { now: ['held', 'moving'] }],
  ['urgent', { urgentPath: 'all' }],
  ['held', { 'held.0.name': 'M. R.', 'held.0.age': 'adult' }],
  ['about', { about: 'knows' }],
  ['permission', { relation: 'Sister' }],
  ['story', { story: 'They took my brother.\nHe is a citizen, and they laughed about his immigration status.' }],
  ['kinds', { kinds: ['custody', 'counsel'] }],
  ['when', { 'happenedOn.month': '11', 'happenedOn.year': '2026', goingOn: 'yes' }],
  ['where', { state: 'nm', placeKind: 'detention' }],
  ['officers', { officers: 'unknown' }],
  ['reach', { reach: ['email', 'phone', 'letter', 'trusted'] }],
  ['contact', { email: 'a@example.org', phone: '303 555 0199', address: 'Box 1', trustedName: 'Ana', trustedReach: '303 555 0198' }],
  ['share', { shareName: 'ask' }],
] as const

describe('by keyboard alone', () => {
  it('a complaint is filed and followed, every control is reached, and the ring is always seen', async () => {
    const page = await openWindow(browser)
    await page.setViewportSize({ width: 320, height: 640 })
    const faults: string[] = []
    const key = (name: 'Space' | 'Enter') => page.keyboard.press(name)
    const lookAround = async () => void faults.push(...(await walkByTab(page)))
    await page.goto(house.publicUrl)
    await lookAround()
    await tabTo(page, 'a[href="/complaint/now"].primary')
    await key('Enter')
    await page.waitForURL('**/complaint/now')
    for (const [slug, controls] of byKeyboard) {
      await page.waitForURL(`**/complaint/${slug}`)
      await lookAround()
      for (const [selector, text] of controls) {
        await tabTo(page, selector)
        await (text === undefined ? key('Space') : page.keyboard.type(text))
      }
      await tabTo(page, 'main button.primary')
      await key('Enter')
    }
    await page.waitForURL('**/complaint/check')
    await lookAround()
    await tabTo(page, 'main button.primary')
    await key('Enter')
    await page.waitForURL('**/complaints/sent')
    await lookAround()
    const code = await codeOn(page)
    await tabTo(page, 'main button.primary')
    await key('Enter')
    await page.waitForURL('**/complaints/done')
    await tabTo(page, 'a[href="/status"]')
    await key('Enter')
    await page.waitForURL('**/status')
    await tabTo(page, 'input[name=code]')
    await page.keyboard.type(code.toLowerCase().replaceAll('-', ' '))
    await key('Enter')
    await page.getByText('Leave and clear this page').waitFor()
    await lookAround()
    expect(faults).toEqual([])
  })

  it('errors come first, hold the keyboard, and lead to their field', async () => {
    const page = await openWindow(browser)
    await page.goto(`${house.publicUrl}/complaint/now`)
    await tabTo(page, 'main button.primary')
    await page.keyboard.press('Enter')
    await page.locator('#problems').waitFor()
    expect(await page.title()).toMatch(/^Error: /)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe('problems')
    await tabTo(page, '.error-link')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-now')
  })
})

type Control = readonly [selector: string, text?: string]
const tick = (name: string, value: string): Control => [`input[name="${name}"][value="${value}"]`]
const write = (name: string, text: string): Control => [`[name="${name}"]`, text]

const byKeyboard: readonly (readonly [string, readonly Control[]])[] = [
  ['now', [tick('now', 'none')]],
  ['about', [tick('about', 'me')]],
  ['story', [write('story', 'They stopped my van.')]],
  ['kinds', [tick('kinds', 'stops'), tick('kinds', 'property')]],
  ['when', [write('happenedOn.month', '11'), write('happenedOn.day', '3'), write('happenedOn.year', '2026')]],
  ['where', [tick('state', 'az'), write('town', 'Tucson')]],
  ['officers', [tick('officers', 'unknown')]],
  ['reach', [tick('reach', 'none')]],
  ['share', [tick('shareName', 'never')]],
]

describe('Exit', () => {
  it.each([true, false])('leaves nothing that Back shows or refills, with script %s and the browser remembering pages', async (script) => {
    const page = await openWindow(browser, { script })
    // The neutral site is not ours and need not answer here.
    await page
      .context()
      .route('https://www.weather.gov/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }))
    if (script) expect(await remembersPages(page)).toBe(true)
    await page.goto(house.publicUrl)
    await typeStory(page, 'zebra typed and not sent')
    await page.getByRole('link', { name: 'Exit this page' }).click()
    await page.waitForURL('https://www.weather.gov/**')
    expect(await page.context().cookies(house.publicUrl)).toEqual([])
    for (let presses = 0; presses < 4; presses++) {
      await back(page)
      expect(await page.content()).not.toContain('zebra')
      expect(await page.locator('input:checked').count()).toBe(0)
      if (page.url().startsWith(house.publicUrl)) expect(placeOf(page)).toMatch(/^\/($|complaint\/now$)/)
    }
  })

  /** A page from memory is there at once and never loads. */
  async function back(page: Page): Promise<void> {
    await page.goBack({ waitUntil: 'commit' })
    // Asked from here: a page without script may never come to ask itself.
    await expect.poll(() => page.evaluate(() => document.readyState), { timeout: 30_000 }).toBe('complete')
  }

  /** Whether this window brings a page back from memory at all: if not, the test above could not fail. */
  async function remembersPages(page: Page): Promise<boolean> {
    const server = createServer((_request, response) => void response.setHeader('content-type', 'text/html').end('<input name=a>'))
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await page.goto(`${url}/one`)
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })))
    await page.goto(`${url}/two`)
    await back(page)
    const persisted = await page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted === true)
    server.closeAllConnections()
    server.close()
    return persisted
  }
})

describe('a change of language', () => {
  it.each([true, false])('keeps every typed answer and says what nobody checked, with script %s', async (script) => {
    const page = await openWindow(browser, { script })
    await typeStory(page, 'Half a sentence')
    await page.getByRole('button', { name: 'Español' }).click()
    expect(await page.getAttribute('html', 'lang')).toBe('es')
    expect(await wordsOf(page, 'header')).toContain('Aún sin revisar por una persona.')
    expect(await page.inputValue('textarea')).toBe('Half a sentence')
    expect(page.url()).not.toContain('lang')
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.inputValue('textarea')).toBe('Half a sentence')
  })

  it('begins in the language of the browser', async () => {
    const page = await openWindow(browser, { language: 'es-MX' })
    await page.goto(house.publicUrl)
    expect(await page.getAttribute('html', 'lang')).toBe('es')
  })
})

describe('saving', () => {
  it('gives a code that brings the answers back in another browser, and takes them out of this one', async () => {
    const page = await openWindow(browser)
    await typeStory(page, 'The first half')
    await press(page, 'Save and come back later')
    const code = await codeOn(page)
    await press(page, 'I have saved my code')
    await page.goto(`${house.publicUrl}/complaint/story`)
    expect(placeOf(page)).toBe('/')

    const other = await openWindow(browser)
    await other.goto(`${house.publicUrl}/complaint/resume`)
    await type(other, { code })
    await press(other, 'Come back')
    await other.goto(`${house.publicUrl}/complaint/story`)
    expect(await other.inputValue('textarea')).toBe('The first half')
  })
})
