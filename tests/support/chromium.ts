import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { findFirst } from '../../scripts/provision/find-first.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of the browser the journeys use. Throws one message if there is none: nothing is skipped silently. */
export async function findChromium(): Promise<string> {
  const given = process.env.CHROMIUM
  const found = await findFirst(given ? [given] : names)
  if (found) return pathOf(found)
  throw new Error(
    `${given ? `CHROMIUM names ${given}, which does not run.` : 'The tests need Chromium and found none.'} Install the Debian package chromium (apt-get install chromium), or set CHROMIUM to a browser's path.`,
  )
}

/** Where a program that runs lies: the browser library takes no bare name. */
function pathOf(program: string): string {
  if (isAbsolute(program) || program.includes('/')) return resolve(program)
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program))
  return places.find((place) => existsSync(place)) ?? program
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
