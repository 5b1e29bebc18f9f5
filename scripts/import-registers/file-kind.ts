import type { TypedEntry } from '../../domain/registers/entry-problems.ts'

/** How a kind of file is read: its columns, each row, and the rows of one key made one entry. */
export type FileKind = {
  columns: readonly string[]
  /** Whose entry a row is about and on which day it stood there, or why it cannot be taken. */
  read(cells: Readonly<Record<string, string>>): { key: string; entry: TypedEntry; on: string } | { reason: string }
  /** `seen`: the days on which it stood in the file, oldest first; `lastOn`: the newest day of the whole file. */
  joined(entry: TypedEntry, seen: readonly string[], lastOn: string): TypedEntry
}
