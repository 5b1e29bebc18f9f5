import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { now } from '../../config/clock.ts'
import { readSettings, WrongSettings } from '../../config/settings.ts'
import { sortRows } from './cases.ts'
import { columnTrouble } from './columns.ts'
import { readMapping, WrongMapping } from './mapping.ts'
import { NoOffice, officeIn } from './office.ts'
import { accountsOf } from './outcome.ts'
import { replay } from './replay.ts'
import { type FileRows, type RejectedRow, rowsOf } from './rows.ts'
import { tableOf } from './table.ts'
import { usage, type Wish, wishOf } from './wish.ts'

/**
 * npm run replay -- FILE --mapping MAPPING --limit N: files the cases of another register by the running office's JSON door and follows
 * them until they are open. Ends with a table; rows that became no part of a case stand on stderr, each with its line and the reason.
 * 0: every row is accounted for. 1: at least one is not. 2: it could not begin.
 */
async function main(args: readonly string[]): Promise<number> {
  const wish = wishOf(args)
  if (!wish) throw new CannotBegin(usage)
  const mapping = await readMapping(resolve(startedIn(), wish.mapping))
  const file = await fileOf(wish)
  const trouble = columnTrouble(file.columns, mapping)
  if (trouble.missing.length > 0) throw new CannotBegin(`The file has no column ${trouble.missing.join(', ')}, which the mapping names.`)
  for (const column of trouble.unnamed) note(`The column ${JSON.stringify(column)} is not in the mapping and is not carried.`)
  const office = await officeIn(readSettings('start', process.env).folder)

  const sorted = sortRows(file, mapping, wish.limit, now().slice(0, 10))
  const { replayed, measured } = await replay(office, mapping, sorted, { say: note })
  const accounts = accountsOf(sorted, replayed)
  listRows('rejected', accounts.rejected)
  listRows('not accounted for', accounts.unknown)
  console.log(`\n${basename(wish.file)} by ${mapping.name}: ${replayed.length.toLocaleString('en-US')} cases\n`)
  console.log(tableOf(replayed, accounts, measured))
  const all = accounts.taken + accounts.rejected.length + accounts.unknown.length + accounts.beyondLimit
  const read = file.rows.length + file.rejected.length
  if (all !== read) note(`${read} rows were read and ${all} are accounted for.`)
  return all === read && accounts.unknown.length === 0 ? 0 : 1
}

class CannotBegin extends Error {
  override name = 'CannotBegin'
}

async function fileOf({ file }: Wish): Promise<FileRows> {
  const bytes = await readFile(resolve(startedIn(), file)).catch((error: Error) => {
    throw new CannotBegin(`The file ${file} cannot be read: ${error.message}`)
  })
  return rowsOf(bytes)
}

/** npm moves to the project's folder; a path is meant from where the operator stands. */
const startedIn = (): string => (process.env.npm_lifecycle_event === 'replay' && process.env.INIT_CWD) || process.cwd()

function listRows(what: string, rows: readonly RejectedRow[]): void {
  for (const { line, reason } of rows) note(`line ${line} ${what}: ${reason}`)
}

function note(line: string): void {
  console.error(line)
}

const expected = [CannotBegin, WrongMapping, WrongSettings, NoOffice]

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!expected.some((kind) => error instanceof kind)) throw error
  note((error as Error).message)
  process.exitCode = 2
}
