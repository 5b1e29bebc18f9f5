import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { now } from '../config/clock.ts'
import { readSettings, WrongSettings } from '../config/settings.ts'
import { connectStore } from '../store/connect.ts'
import { readFileOf } from './import-registers/read-file.ts'
import { usage, wishOf } from './import-registers/wish.ts'
import { writeEntries } from './import-registers/write-entries.ts'

/**
 * npm run import-registers -- FILE --kind agreements|areas: takes the good rows of a file into a register and lists every row it did not
 * take on stderr, with its line and the reason. May be run again: the same file changes nothing. MONGODB_URI is the staff app's.
 * 0: every row was taken. 1: some were not. 2: it could not begin.
 */
async function main(args: readonly string[]): Promise<number> {
  const wish = wishOf(args)
  if (!wish) return giveUp(usage)
  const { mongodbUri } = readSettings('import', process.env)
  const bytes = await readFile(resolve(startedIn(), wish.file)).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) return giveUp(`${wish.file} cannot be read: ${bytes.message}`)
  const { entries, rejected, rows, missing } = readFileOf(wish.kind, bytes)
  if (missing.length > 0) return giveUp(`The file has no column ${missing.join(', ')}.`)
  const store = await connectStore(mongodbUri)
  try {
    const { added, changed, same, kept } = await writeEntries(store, wish.kind, entries, now())
    for (const { line, reason } of rejected) console.error(`line ${line}: ${reason}`)
    console.log(`${rows} rows: ${entries.length} entries (${added} new, ${changed} changed, ${same} as they were, ${kept} kept by hand)`)
    console.log(`${rejected.length} rows not taken`)
    return rejected.length === 0 ? 0 : 1
  } finally {
    await store.connection.close()
  }
}

/** npm moves to the project's folder; a path is meant from where the operator stands. */
const startedIn = (): string => (process.env.npm_lifecycle_event === 'import-registers' && process.env.INIT_CWD) || process.cwd()

function giveUp(reason: string): number {
  console.error(reason)
  return 2
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof WrongSettings) return giveUp(error.message)
  throw error
})
