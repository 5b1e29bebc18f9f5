import { openBox } from './box.ts'
import { SealBroken } from './errors.ts'
import { pairOf, type Ring } from './ring.ts'
import { type OfficeBinding, officeBinding } from './seal.ts'

/**
 * What `sealToOffice` was given. Throws SealBroken, also when it was sealed for another case, document or command, and KeyMissing
 * when its version of the office's key is gone.
 */
export function openFromOffice(ring: Ring, sealed: string, binding: OfficeBinding): unknown {
  const [, version, box] = /^([1-9]\d{0,5})\.([\w-]+)$/.exec(sealed) ?? []
  if (!version || !box) throw new SealBroken()
  return openBox(pairOf(ring, Number(version)), box, officeBinding(binding))
}
