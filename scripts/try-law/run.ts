import { now } from '../../config/clock.ts'
import { readSettings, WrongSettings } from '../../config/settings.ts'
import type { RulePack } from '../../domain/clocks/rule.ts'
import { datesUnder } from '../../domain/consequences/dates-under.ts'
import { alsoTried, nothingTried } from '../../domain/consequences/law-tried.ts'
import { calendarOf } from '../../jurisdictions/calendar.ts'
import { type Packs, readPacks } from '../../jurisdictions/packs.ts'
import { openCases } from '../../store/cases/open-cases.ts'
import { connectStore, type Store } from '../../store/connect.ts'
import { officeById } from '../../store/offices/office-by-id.ts'
import { linesOf, totalLines } from './lines.ts'
import { triedPack } from './tried-pack.ts'

const usage = `Usage: npm run try-law -- PACK-ID VERSION [--every-case]
       npm run try-law -- FILE.json|FILE.ts [--every-case]
Cases under any version of the same pack are tried; with --every-case those under other packs too.`

/**
 * Says for every open case which dates would move, which clocks start and which end if it stood under this pack instead of its own.
 * MONGODB_URI is the staff app's; nothing is changed. Cases are named by their alias. 2: it could not begin.
 */
async function main(words: readonly string[]): Promise<number> {
  const packs = readPacks()
  const pack = await triedPack(
    packs,
    words.filter((word) => !word.startsWith('--')),
  )
  if (!pack) return giveUp(usage)
  const store = await connectStore(readSettings('import', process.env).mongodbUri)
  try {
    await tryOn(store, packs, pack, words.includes('--every-case'))
  } finally {
    await store.connection.close()
  }
  return 0
}

async function tryOn(store: Store, { packOf }: Packs, pack: RulePack, every: boolean): Promise<void> {
  const at = now()
  let tried = nothingTried
  for await (const { case: kase } of openCases(store, every ? null : pack.id)) {
    const calendar = calendarOf(await officeById(store, kase.office), at)
    const dates = datesUnder(kase, { own: packOf(kase.pack), pack }, at, calendar)
    for (const line of linesOf(kase, dates)) console.log(line)
    tried = alsoTried(tried, dates)
  }
  for (const line of totalLines(tried)) console.log(line)
}

function giveUp(reason: string): number {
  console.error(reason)
  return 2
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    if (!(error instanceof WrongSettings)) throw error
    process.exitCode = giveUp(error.message)
  },
)
