import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }
/** From the narrowest window to the widest in which a wide table must still be a list. */
const sidewaysAt = [320, 640, 800, 1023, 1024]

/** What is wrong with the pages met so far: a line each, empty when nothing is. */
export type MetPages = {
  /**
   * Looks at the page as it stands: axe at 1280 and 320 px, contrast in the dark, nothing to scroll sideways in any
   * window, whatever is unfolded. A page is looked at once under its name; meeting it again costs nothing. Needs script in this window.
   */
  meet(page: Page, name: string): Promise<void>
  faults: string[]
  names(): string[]
}

/** `JOURNEY_PICTURES` names a folder for a picture of each page, wide, narrow and dark. */
export function metPages(): MetPages {
  const met = new Set<string>()
  const faults: string[] = []
  const note = (name: string, how: string, found: string[]) => void faults.push(...found.map((what) => `${name}, ${how}: ${what}`))
  return {
    faults,
    names: () => [...met],
    async meet(page, name) {
      if (met.has(name)) return
      met.add(name)
      await page.evaluate(axe.source)
      note(name, '1280 px', await checked(page, { type: 'tag', values: rules }))
      await picture(page, `${name}-1280`)
      await page.emulateMedia({ colorScheme: 'dark' })
      note(name, 'dark', await checked(page, { type: 'rule', values: ['color-contrast'] }))
      await page.setViewportSize(narrow)
      await picture(page, `${name}-320-dark`)
      await page.emulateMedia({ colorScheme: 'light' })
      note(name, '320 px', await checked(page, { type: 'tag', values: rules }))
      await picture(page, `${name}-320`)
      note(name, 'all unfolded', await sideways(page))
      await page.setViewportSize(wide)
    },
  }
}

async function checked(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
  const { violations } = await page.evaluate(
    (only): Promise<AxeResults> => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  )
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}

/** The widths at which a page that has everything unfolded must be scrolled sideways. */
async function sideways(page: Page): Promise<string[]> {
  await page.evaluate(unfoldAll)
  const found: string[] = []
  for (const width of sidewaysAt) {
    await page.setViewportSize({ ...narrow, width })
    const taken = await page.evaluate(() => document.documentElement.scrollWidth)
    if (taken > width) found.push(`is ${taken} px wide in a window of ${width}`)
  }
  await page.evaluate(foldAgain)
  return found
}

function unfoldAll(): void {
  for (const one of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
    one.dataset.unfolded = ''
    one.open = true
  }
}

function foldAgain(): void {
  for (const one of document.querySelectorAll<HTMLDetailsElement>('[data-unfolded]')) {
    delete one.dataset.unfolded
    one.open = false
  }
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.JOURNEY_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
