import type { Page } from 'playwright-core'

/** What goes into a page's form, by the name of its controls: a text, one choice, or several to tick. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** Types into a form as a person does: choices are pressed, texts written. */
export async function type(page: Page, typed: Typed): Promise<void> {
  for (const [name, value] of Object.entries(typed)) {
    for (const one of [value].flat()) await typeOne(page, name, one)
  }
}

async function typeOne(page: Page, name: string, value: string): Promise<void> {
  const controls = page.locator(`main [name="${name}"]:not([type=hidden])`)
  const kind = await controls.first().getAttribute('type')
  if (kind === 'radio' || kind === 'checkbox') await page.locator(`main [name="${name}"][value="${value}"]`).check()
  else await controls.fill(value)
}

/** Presses a button by its words. */
export const press = (page: Page, words: string | RegExp): Promise<void> =>
  page
    .locator('main')
    .getByRole('button', { name: words, exact: typeof words === 'string' })
    .click()

/** The words in a part of a page as people read them: what is hidden is not there. */
export async function wordsOf(page: Page, part = 'main'): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the text of the document also holds what nobody sees
  return (await page.locator(part).first().innerText()).replaceAll(/\s+/g, ' ')
}

/** Where the window is, without the house's address. */
export const placeOf = (page: Page): string => new URL(page.url()).pathname

/** Answers one screen of the complaint and goes on. */
export async function answer(page: Page, slug: string, typed: Typed): Promise<void> {
  if (placeOf(page) !== `/complaint/${slug}`) throw new Error(`asked for ${slug}, and ${page.url()} is open`)
  await type(page, typed)
  await press(page, 'Continue')
}

/** What an anonymous person answers who was stopped in Denver; screen by screen, in their order. */
const plainScreens: readonly (readonly [string, Typed])[] = [
  ['now', { now: 'none' }],
  ['about', { about: 'me' }],
  ['story', { story: 'They stopped my van at the light and took my phone.' }],
  ['kinds', { kinds: ['stops', 'property'] }],
  ['when', { 'happenedOn.month': '11', 'happenedOn.day': '3', 'happenedOn.year': '2026' }],
  ['where', { state: 'co', town: 'Denver' }],
  ['officers', { officers: ['sheriff', 'ice'] }],
  ['reach', { reach: 'none' }],
  ['share', { shareName: 'never', shareFacts: ['internalInvestigators', 'attorneyGeneral'] }],
]

/** From the start page to the page where answers are checked. */
export async function answerAll(page: Page, publicUrl: string, screens = plainScreens): Promise<void> {
  await page.goto(`${publicUrl}/complaint/now`)
  for (const [slug, typed] of screens) await answer(page, slug, typed)
}

/** The code and the reference on the page. */
export const codeOn = (page: Page): Promise<string> => wordsOf(page, '#code')
export const referenceOn = (page: Page): Promise<string> => wordsOf(page, '.receipt .code')

/** Opens the status of a complaint with its code; a visit that is still open is left before. */
export async function enter(page: Page, publicUrl: string, code: string): Promise<void> {
  await page.goto(`${publicUrl}/status`)
  const leave = page.getByRole('button', { name: 'Leave and clear this page' })
  if (await leave.isVisible()) {
    await leave.click()
    await page.goto(`${publicUrl}/status`)
  }
  await type(page, { code })
  await press(page, 'Show it')
}
