import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from './chromium.ts'

/** A real Chromium, with the memory of pages that Back leads to switched on as people have it: the library switches it off. */
export async function openBrowser(): Promise<Browser> {
  const memoryOff = '--disable-back-forward-cache'
  return chromium.launch({ executablePath: await findChromium(), args: chromiumFlags, ignoreDefaultArgs: [memoryOff] })
}

type Kind = {
  /** Without script, as in the safest setting of the Tor browser. */
  script?: boolean
  /** Asks for pages in this language. */
  language?: string
}

/** How long any single step may take on a busy machine. */
const patienceMs = 30_000

/** A window of its own: it shares no cookie, no history and no memory with another. */
export async function openWindow(browser: Browser, { script = true, language = 'en-US' }: Kind = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script, locale: language, viewport: { width: 1280, height: 900 } })
  context.setDefaultTimeout(patienceMs)
  return context.newPage()
}
