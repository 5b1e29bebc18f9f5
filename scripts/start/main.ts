import { createInterface } from 'node:readline'
import { readSettings } from '../../config/settings.ts'
import { Trouble } from '../provision/trouble.ts'
import type { Demo } from '../seed/seeding.ts'
import { tellTrouble } from '../setup/one-message.ts'
import { announcement, currentCodes } from './announce.ts'
import { openDataFolder } from './data-folder.ts'
import { openHouse } from './house.ts'
import { launch } from './launch.ts'
import { stopSignal } from './stop-signal.ts'
import { wishOf } from './wish.ts'

const say = (line: string) => console.log(line)

/** `npm start`: runs until Ctrl-C, SIGTERM or the death of a part, then stops everything it started. */
async function main(): Promise<void> {
  const signal = stopSignal()
  const house = openHouse()
  const over = new AbortController()
  const waiting = { say, signal: AbortSignal.any([signal, over.signal]), started: house.add }
  try {
    const wanted = wishOf(process.argv.slice(2))
    const settings = readSettings('start', process.env)
    refuseProduction(settings.mode)
    const start = { settings, folder: await openDataFolder(settings.folder), house, waiting }
    const { addresses, demo } = await Promise.race([launch(start, wanted), house.death, stopped(signal)])
    say(announcement(start, addresses, demo))
    if (demo) offerCodes(demo)
    await Promise.race([house.death, stopped(signal)])
  } catch (error) {
    if (signal.aborted) say('\nStopping …')
    else tellTrouble(error)
  }
  over.abort()
  await house.close().catch(tellTrouble)
  process.exit()
}

function refuseProduction(mode: string): void {
  if (mode === 'demo') return
  throw new Trouble(
    '`npm start` makes demo secrets and passwords, and production mode refuses those.',
    'Build (npm run build) and start each process with settings of its own: node dist/api/public-server.js, dist/api/staff-server.js, dist/worker/main.js.',
  )
}

/** Rejects once the start is to end. */
const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const end = () => reject(signal.reason)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })

/** Codes go only to the terminal of whoever started this, at their wish. */
function offerCodes({ users }: Demo): void {
  if (!process.stdin.isTTY) return
  say('Press Enter for the one-time codes of this moment.')
  createInterface({ input: process.stdin }).on('line', () => say(currentCodes(users)))
}

await main()
