import type { SealKey } from '../domain/complaint/sealed.ts'
import { fromText, toText } from './base64url.ts'
import type { Binding } from './binding.ts'
import { openBox, sealBox } from './box.ts'
import type { CaseKey } from './case-key.ts'
import { SealBroken } from './errors.ts'
import { readOfficeKey } from './office-key.ts'
import { officeKeyOf, pairOf, type Ring } from './ring.ts'

/** The keys the office may hold. The legal key is never wrapped to the ring, only to reviewers. */
export type OfficeKeyName = Exclude<SealKey, 'legal'>

/** A case's key that only the ring opens; plain values, as stored. Destroying every wrap of a key destroys what it sealed. */
export type Wrap<K extends OfficeKeyName = OfficeKeyName> = {
  caseId: string
  name: K
  version: number
  ringVersion: number
  sealed: string
}

/** Wraps a case's key to an office key, as `officeKeyOf` gives it. */
export function wrapKey<K extends OfficeKeyName>(officeKey: string, { name, version, bytes }: CaseKey<K>, caseId: string): Wrap<K> {
  const office = readOfficeKey(officeKey)
  const sealed = sealBox(office.publicKey, toText(bytes), wrapBinding({ caseId, name, version }))
  return { caseId, name, version, ringVersion: office.version, sealed }
}

/** Throws SealBroken when the wrap was changed or moved to another case, name or version; KeyMissing when its ring version is gone. */
export function unwrapKey<K extends OfficeKeyName>(ring: Ring, wrap: Wrap<K>): CaseKey<K> {
  const key = openBox(pairOf(ring, wrap.ringVersion), wrap.sealed, wrapBinding(wrap))
  return { name: wrap.name, version: wrap.version, bytes: keyBytes(key) }
}

/** The same key under the newest version of the ring. Throws as `unwrapKey` does. */
export const rewrapKey = <K extends OfficeKeyName>(ring: Ring, wrap: Wrap<K>): Wrap<K> =>
  wrapKey(officeKeyOf(ring), unwrapKey(ring, wrap), wrap.caseId)

/** 32 bytes from what lay in a box. Throws SealBroken. */
export function keyBytes(text: unknown): Uint8Array {
  const bytes = typeof text === 'string' ? fromText(text) : null
  if (bytes?.length !== 32) throw new SealBroken()
  return bytes
}

const wrapBinding = ({ caseId, name, version }: Pick<Wrap, 'caseId' | 'name' | 'version'>): Binding => [
  'key of a case',
  caseId,
  name,
  version,
]
