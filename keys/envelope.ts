import sodium from 'libsodium-wrappers'
import type { Sealed, SealKey } from '../domain/complaint/sealed.ts'
import { lock, unlock } from './aead.ts'
import type { Binding } from './binding.ts'
import type { CaseKey } from './case-key.ts'
import { SealBroken } from './errors.ts'
import { labelOf, type SealLabel, writeLabel } from './seal-label.ts'

/** Lengths grow in these steps: a sealed yes is as long as a sealed no. */
const stepBytes = 32

/** Where a sealed text belongs: the case, the inbox document that brought it, and its field in that document. */
export type FieldBinding = { caseId: string; inboxId: string; path: string }

/** Seals one text under a key of its case: `key.version.inbox id.path.body`. Opens only with that key, in that case, under that label. */
export function sealField<K extends SealKey>(key: CaseKey<K>, plain: string, { caseId, inboxId, path }: FieldBinding): Sealed<K> {
  const label: SealLabel = { name: key.name, version: key.version, inboxId, path }
  const body = lock(key.bytes, sodium.pad(Buffer.from(plain), stepBytes), fieldBinding(caseId, label))
  return `${writeLabel(label)}.${body}` as Sealed<K>
}

/**
 * The text that was sealed. Throws SealBroken: changed, another case, another key or version, or, where the caller says what it
 * expects, another document or field than expected (a whole sealed text moved within its case shows only so).
 */
export function openField<K extends SealKey>(
  key: CaseKey<K>,
  sealed: Sealed<NoInfer<K>>,
  caseId: string,
  expected: { inboxId?: string; path?: string } = {},
): string {
  const { body, ...label } = labelOf(sealed)
  if (label.name !== key.name || label.version !== key.version) throw new SealBroken()
  if (label.inboxId !== (expected.inboxId ?? label.inboxId) || label.path !== (expected.path ?? label.path)) throw new SealBroken()
  const padded = unlock(key.bytes, body, fieldBinding(caseId, label))
  return Buffer.from(sodium.unpad(padded, stepBytes)).toString()
}

const fieldBinding = (caseId: string, { inboxId, path, name, version }: SealLabel): Binding => [
  'field',
  caseId,
  inboxId,
  path,
  name,
  version,
]
