import { findFirst } from '../../scripts/provision/find-first.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser the journeys use. Throws one message if there is none: nothing is skipped silently. */
export async function findChromium(): Promise<string> {
  const given = process.env.CHROMIUM
  const found = await findFirst(given ? [given] : names)
  if (found) return found
  throw new Error(
    `${given ? `CHROMIUM names ${given}, which does not run.` : 'The tests need Chromium and found none.'} Install the Debian package chromium (apt-get install chromium), or set CHROMIUM to a browser's path.`,
  )
}

/** Flags under which it starts at once, asks nothing and calls nobody. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
