import type { Mapping } from './mapping.ts'
import { type ReadRow, readRow } from './read-row.ts'
import type { FileRows, RawRow, RejectedRow } from './rows.ts'

/** A case of the register with its rows, in the order of the file. */
export type RegisterCase = { number: string; receivedOn: string; channel: string; rows: readonly ReadRow[] }

/** What a file comes to: every row is in a case, rejected, or of a case beyond the limit. */
export type Sorted = { cases: readonly RegisterCase[]; rejected: readonly RejectedRow[]; beyondLimit: readonly RegisterCase[] }

/**
 * Groups rows to cases. Rows of one case need not stand together. A row that contradicts the first row of its case, or stands there
 * twice, is rejected: which of two is right nobody can say here.
 */
export function sortRows({ rows, rejected }: FileRows, mapping: Mapping, limit: number, todayOn: string): Sorted {
  const all: RejectedRow[] = [...rejected]
  const cases = new Map<string, ReadRow[]>()
  const firstLines = new Map<string, number>()
  for (const row of rows) {
    const read = readRow(row, mapping, todayOn)
    const reason =
      'reason' in read ? read.reason : (repeats(row, mapping, firstLines) ?? contradicts(read, cases.get(read.caseNumber)?.[0]))
    if ('reason' in read || reason) all.push({ line: row.line, reason: reason ?? '' })
    else cases.set(read.caseNumber, [...(cases.get(read.caseNumber) ?? []), read])
  }
  const grouped = [...cases].flatMap(([number, own]) =>
    own[0] ? [{ number, receivedOn: own[0].receivedOn, channel: own[0].channel, rows: own }] : [],
  )
  return { cases: grouped.slice(0, limit), rejected: all.sort((a, b) => a.line - b.line), beyondLimit: grouped.slice(limit) }
}

/** Where the register numbers its rows, a number that comes again is the same row again. */
function repeats({ line, cells }: RawRow, { columns }: Mapping, firstLines: Map<string, number>): string | undefined {
  const id = columns.row === undefined ? '' : (cells[columns.row] ?? '').trim()
  if (id === '') return undefined
  if (firstLines.has(id)) return 'is a row that stands there already'
  firstLines.set(id, line)
  return undefined
}

function contradicts(row: ReadRow, first: ReadRow | undefined): string | undefined {
  if (first && first.receivedOn !== row.receivedOn) return 'gives another date than the first row of its case'
  if (first && first.channel !== row.channel) return 'gives another channel than the first row of its case'
  return undefined
}
