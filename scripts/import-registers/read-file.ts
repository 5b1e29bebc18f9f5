import { entryProblems, type TypedEntry } from '../../domain/registers/entry-problems.ts'
import { type RejectedRow, rowsOf } from '../replay/rows.ts'
import { agreements } from './agreements.ts'
import { areas } from './areas.ts'
import type { FileKind } from './file-kind.ts'
import type { ImportKind } from './wish.ts'

/** An entry a file gives. `key`: what makes it the same in the next run; `line`: where it was read first. */
export type ReadEntry = { key: string; line: number; entry: TypedEntry }

type Row = { line: number } & ReturnType<FileKind['read']>

const fileKinds: Readonly<Record<ImportKind, FileKind>> = { agreements, areas }

export type ReadFile = { entries: readonly ReadEntry[]; rejected: readonly RejectedRow[]; rows: number; missing: readonly string[] }

/** Everything a file gives: its entries, and every row not taken with the reason. The good ones are taken whatever the others are. */
export function readFileOf(kind: ImportKind, bytes: Buffer): ReadFile {
  const its = fileKinds[kind]
  const { columns, rows, rejected } = rowsOf(bytes, { ltrim: true })
  const missing = its.columns.filter((column) => !columns.includes(column))
  if (missing.length > 0) return { entries: [], rejected, rows: rows.length, missing }
  const read = rows.map(({ line, cells }): Row => ({ line, ...its.read(cells) }))
  const bad = read.flatMap((row) => ('reason' in row ? [{ line: row.line, reason: row.reason }] : []))
  const { kept, repeated } = withoutRepeats(read.flatMap((row) => ('key' in row ? [row] : [])))
  const joined = byKey(kept, its)
  const wrong = joined.flatMap(({ line, entry }) => entryProblems(kind, entry).map(({ text }) => ({ line, reason: text })))
  const wrongLines = new Set(wrong.map(({ line }) => line))
  return {
    entries: joined.filter(({ line }) => !wrongLines.has(line)),
    rejected: [...rejected, ...bad, ...repeated, ...wrong].sort((a, b) => a.line - b.line),
    rows: rows.length + rejected.length,
    missing,
  }
}

type Taken = Extract<Row, { key: string }>

/** A row that says the same of the same day again adds nothing; it is named with the line it repeats. */
function withoutRepeats(rows: readonly Taken[]): { kept: Taken[]; repeated: RejectedRow[] } {
  const first = new Map<string, number>()
  const repeated: RejectedRow[] = []
  const kept = rows.filter(({ key, on, line }) => {
    const before = first.get(`${on} ${key}`)
    if (before === undefined) first.set(`${on} ${key}`, line)
    else repeated.push({ line, reason: `says the same as line ${before}` })
    return before === undefined
  })
  return { kept, repeated }
}

function byKey(rows: readonly Taken[], its: FileKind): ReadEntry[] {
  const lastOn =
    rows
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? ''
  const groups = new Map<string, Taken[]>()
  for (const row of rows) {
    const group = groups.get(row.key)
    if (group) group.push(row)
    else groups.set(row.key, [row])
  }
  return [...groups].flatMap(([key, group]) => {
    const days = group.map(({ on }) => on).sort()
    const newest = group.find(({ on }) => on === days.at(-1))
    return newest && group[0] ? [{ key, line: group[0].line, entry: its.joined(newest.entry, days, lastOn) }] : []
  })
}
