import type { Sealed } from '../domain/complaint/sealed.ts'
import type { CaseKey } from '../keys/case-key.ts'
import { openField, sealField } from '../keys/envelope.ts'
import { SealBroken } from '../keys/errors.ts'
import type { Ring } from '../keys/ring.ts'
import { labelOf } from '../keys/seal-label.ts'
import { type OfficeKeyName, unwrapKey, type Wrap } from '../keys/wraps.ts'
import type { Store } from './connect.ts'

/** The keys of one case that the office's ring opens: identity, file and each version of the mailbox key. */
export type CaseKeys = {
  /** Opens a text of this case. Throws SealBroken, also for a key that was destroyed or never the office's (legal). */
  open<K extends OfficeKeyName>(sealed: Sealed<K>): string
  /** Seals under the newest version of a key; `inboxId` and `path` name the document and field it came in. */
  seal<K extends OfficeKeyName>(name: K, plain: string, where: { inboxId: string; path: string }): Sealed<K>
  newest<K extends OfficeKeyName>(name: K): CaseKey<K>
}

/**
 * Reads a case's keys. Each is unwrapped when it is first used: few commands use all of them, and unwrapping takes as long as reading.
 * That use throws KeyMissing when the ring lacks the version the key was wrapped to.
 */
export async function openCaseKeys(store: Store, ring: Ring, caseId: string): Promise<CaseKeys> {
  const wraps = await store.wraps.collection.find<Wrap>({ caseId }).toArray()
  return keysOf(
    caseId,
    wraps.map((wrap) => wrapped(ring, wrap)),
  )
}

/** The same from keys in hand, for a case that is being opened. */
export const caseKeysOf = (caseId: string, keys: readonly CaseKey<OfficeKeyName>[]): CaseKeys =>
  keysOf(
    caseId,
    keys.map((key) => ({ name: key.name, version: key.version, open: () => key })),
  )

type HeldKey = { name: OfficeKeyName; version: number; open(): CaseKey<OfficeKeyName> }

function wrapped(ring: Ring, wrap: Wrap): HeldKey {
  let key: CaseKey<OfficeKeyName> | undefined
  const open = () => {
    key ??= unwrapKey(ring, wrap)
    return key
  }
  return { name: wrap.name, version: wrap.version, open }
}

function keysOf(caseId: string, keys: readonly HeldKey[]): CaseKeys {
  const newest = <K extends OfficeKeyName>(name: K): CaseKey<K> => {
    const versions = keys.filter((key) => key.name === name).sort((a, b) => b.version - a.version)
    if (!versions[0]) throw new SealBroken()
    return versions[0].open() as CaseKey<K>
  }
  return {
    newest,
    open(sealed) {
      const { name, version } = labelOf(sealed)
      const key = keys.find((one) => one.name === name && one.version === version)
      if (!key) throw new SealBroken()
      return openField(key.open() as CaseKey<typeof name>, sealed, caseId)
    },
    seal: (name, plain, where) => sealField(newest(name), plain, { caseId, ...where }),
  }
}
