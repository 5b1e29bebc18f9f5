import type { Page } from 'playwright-core'

/** One stop of the Tab key: what it is, and whether somebody who looks at the screen can see that the keyboard is there. */
type Stop = { id: number; what: string; ring: boolean; uncovered: boolean }

/** More stops than any page of the public form has. */
const most = 80

/**
 * Goes through a page with Tab alone until it begins again, and tells what is wrong: a control that is never reached, a ring that is
 * not seen, a place that keeps the keyboard.
 */
export async function walkByTab(page: Page): Promise<string[]> {
  const wanted = await page.evaluate(reachable)
  const faults: string[] = []
  const seen = new Set<number>()
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(here)
    if (!stop || seen.has(stop.id)) break
    seen.add(stop.id)
    if (!stop.ring) faults.push(`no ring at ${stop.what}`)
    if (!stop.uncovered) faults.push(`covered: ${stop.what}`)
  }
  const missed = wanted.filter(({ id }) => !seen.has(id)).map(({ what }) => `never reached: ${what}`)
  return [...faults, ...missed].map((fault) => `${new URL(page.url()).pathname}, ${fault}`)
}

/** Presses Tab until the keyboard is at this control. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${selector} on ${page.url()}`)
}

/** Everything on the page that the keyboard must reach, numbered; of radio buttons with one name the first stands for all. */
function reachable(): { id: number; what: string }[] {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary, [tabindex="0"]')]
  const groups = new Set<string>()
  return all
    .filter(
      (one) =>
        one.tabIndex >= 0 &&
        !(one as HTMLInputElement).disabled &&
        one.getAttribute('type') !== 'hidden' &&
        one.getClientRects().length > 0,
    )
    .filter((one) => {
      const group = one instanceof HTMLInputElement && one.type === 'radio' ? one.name : ''
      const first = group === '' || !groups.has(group)
      groups.add(group)
      return first
    })
    .map((one, id) => {
      one.dataset.stop = String(id)
      return { id, what: one.outerHTML.slice(0, 100) }
    })
}

/** Where the keyboard is; null outside of the page. */
function here(): Stop | null {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at === document.body) return null
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  const { left, top, width, height } = at.getBoundingClientRect()
  const front = document.elementFromPoint(left + width / 2, top + Math.min(height, 44) / 2)
  return {
    id: Number(at.dataset.stop ?? -1),
    what: at.outerHTML.slice(0, 100),
    ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    uncovered: front !== null && (at.contains(front) || front.contains(at)),
  }
}
