import { now } from '../../config/clock.ts'
import { readSettings, WrongSettings } from '../../config/settings.ts'
import { calendarOf } from '../../jurisdictions/calendar.ts'
import { readPacks } from '../../jurisdictions/packs.ts'
import { openCases } from '../../store/cases/open-cases.ts'
import { connectStore } from '../../store/connect.ts'
import { officeById } from '../../store/offices/office-by-id.ts'
import { linesOf, wouldHaveIt } from './lines.ts'

/**
 * npm run try-law -- PACK-ID VERSION: says for every open case that has another version of the pack which dates would move under this
 * one. MONGODB_URI is the staff app's; nothing is changed. Cases are named by their alias. 2: it could not begin.
 */
async function main([id, version]: readonly string[]): Promise<number> {
  const pack = readPacks().all.find((one) => one.id === id && one.version === version)
  if (!pack) return giveUp(`Usage: npm run try-law -- PACK-ID VERSION. There is no pack ${id ?? ''} ${version ?? ''}.`)
  const store = await connectStore(readSettings('import', process.env).mongodbUri)
  const at = now()
  const seen = { cases: 0, moved: 0, dates: 0 }
  try {
    for await (const { case: kase } of openCases(store)) {
      if (!wouldHaveIt(kase, pack)) continue
      const lines = linesOf(kase, pack, at, calendarOf(await officeById(store, kase.office), at))
      for (const line of lines) console.log(line)
      seen.cases += 1
      seen.moved += lines.length > 0 ? 1 : 0
      seen.dates += lines.length
    }
  } finally {
    await store.connection.close()
  }
  console.log(`${seen.cases} open cases tried; ${seen.dates} dates would move, on ${seen.moved} of them.`)
  return 0
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
