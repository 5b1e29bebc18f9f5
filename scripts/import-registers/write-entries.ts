import { createHash } from 'node:crypto'
import type { Store } from '../../store/connect.ts'
import { addEntry, changeEntry, entriesOf } from '../../store/registers/entries.ts'
import type { ReadEntry } from './read-file.ts'
import type { ImportKind } from './wish.ts'

/** What became of the entries of a file. `kept`: somebody changed them by hand since, and their word stands. */
export type Written = { added: number; changed: number; same: number; kept: number }

const importer = 'import'

/** Writes entries into their register. A second run with the same file changes nothing; what staff wrote is never written over. */
export async function writeEntries(store: Store, kind: ImportKind, entries: readonly ReadEntry[], at: string): Promise<Written> {
  const before = new Map((await entriesOf(store, kind)).map((one) => [one._id, one]))
  const written: Written = { added: 0, changed: 0, same: 0, kept: 0 }
  for (const { key, entry } of entries) {
    const id = createHash('sha256').update(`${kind}|${key}`).digest('hex').slice(0, 32)
    const open = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== ''))
    const found = before.get(id)
    const fresh = { open, sealed: null, by: importer, at }
    if (!found) written[(await addEntry(store, id, kind, fresh)) ? 'added' : 'same'] += 1
    else if (found.by !== importer) written.kept += 1
    else if (isSame(found.open, open)) written.same += 1
    else written[(await changeEntry(store, found, found.version, fresh)) ? 'changed' : 'kept'] += 1
  }
  return written
}

const isSame = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name])
