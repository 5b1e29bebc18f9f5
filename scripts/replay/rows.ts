import { parse } from 'csv-parse/sync'

/** A row of the file as it stands there, by column; `line` is the line it ends on, counted from 1. */
export type RawRow = { line: number; cells: Readonly<Record<string, string>> }

/** A row that became no part of a case, and why. */
export type RejectedRow = { line: number; reason: string }

export type FileRows = { columns: readonly string[]; rows: readonly RawRow[]; rejected: readonly RejectedRow[] }

type Parsed = { info: { lines: number }; record: string[] }

/**
 * Every row of a CSV file (RFC 4180): a byte-order mark is passed over, blank lines are none, and rows that cannot be told apart into the
 * columns of the first line are given back with the reason. `ltrim`: spaces may stand before a cell, quotes or not.
 */
export function rowsOf(bytes: Buffer, { ltrim = false } = {}): FileRows {
  const brokenLines = new Set<number>()
  const [first, ...others] = parse(bytes, {
    bom: true,
    ltrim,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => void brokenLines.add(Number(error?.lines)),
  }) as unknown as Parsed[]
  const columns = first?.record.map((column) => column.trim()) ?? []
  const full = others.filter(({ record }) => record.some((cell) => cell.trim() !== ''))
  const fitting = full.filter(({ record }) => record.length === columns.length)
  const misfits = full.filter(({ record }) => record.length !== columns.length)
  return {
    columns,
    rows: fitting.map(({ info, record }) => ({
      line: info.lines,
      cells: Object.fromEntries(columns.map((one, i) => [one, record[i] ?? ''])),
    })),
    rejected: [
      ...misfits.map(({ info, record }) => ({
        line: info.lines,
        reason: `has ${record.length} cells where the first line has ${columns.length}`,
      })),
      ...linesWithin(
        bytes,
        brokenLines,
        [first, ...others].map((one) => one?.info.lines ?? 0),
      ),
    ],
  }
}

/**
 * The lines that broken quotation marks swallowed. A mark that nobody closed takes in all that follows up to the next one: each of
 * those lines was meant as a row, and is told as one.
 */
function linesWithin(bytes: Buffer, brokenLines: ReadonlySet<number>, whole: readonly number[]): RejectedRow[] {
  const texts = bytes.toString('utf8').split(/\r\n|\n|\r/)
  const ends = [...brokenLines, ...whole].sort((a, b) => a - b)
  return [...brokenLines].flatMap((last) => {
    const before = ends.findLast((end) => end < last) ?? 0
    return Array.from({ length: last - before }, (_, index) => before + 1 + index)
      .filter((line) => texts[line - 1]?.trim())
      .map((line) => ({ line, reason: 'lies within quotation marks that do not fit together' }))
  })
}
