import type { TypedEntry } from '../../../domain/registers/entry-problems.ts'
import { type RegisterName, registerOf } from '../../../domain/registers/kinds.ts'
import { openFromOffice } from '../../../keys/open.ts'
import type { Ring } from '../../../keys/ring.ts'
import { sealToOffice } from '../../../keys/seal.ts'
import type { RegisterDocument } from '../../../store/models/register.ts'
import { entryPlace } from '../../../store/registers/entry-place.ts'

/** An entry as it is kept: what names a person sealed to the office, the rest open, fields left out not at all. */
export function keptEntry(
  officeKey: string,
  id: string,
  register: RegisterName,
  typed: TypedEntry,
): Pick<RegisterDocument, 'open' | 'sealed'> {
  const filled = registerOf(register).fields.filter(({ name }) => typed[name])
  const part = (sealed: boolean) =>
    Object.fromEntries(filled.filter((one) => (one.sealed ?? false) === sealed).map(({ name }) => [name, typed[name] ?? '']))
  const names = part(true)
  return { open: part(false), sealed: Object.keys(names).length > 0 ? sealToOffice(officeKey, names, entryPlace(id)) : null }
}

/** The same as it was typed. */
export const openedEntry = (ring: Ring, { _id, open, sealed }: RegisterDocument): TypedEntry => ({
  ...open,
  ...(sealed ? (openFromOffice(ring, sealed, entryPlace(_id)) as TypedEntry) : {}),
})
