import type { ClientSession } from 'mongoose'
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

/** Reads and unwraps a case's keys. Throws KeyMissing when the ring lacks the version a key was wrapped to. */
export async function openCaseKeys(store: Store, ring: Ring, caseId: string, session: ClientSession | null = null): Promise<CaseKeys> {
  const wraps = await store.wraps.find({ caseId }).session(session).lean()
  return caseKeysOf(
    caseId,
    wraps.map((wrap) => unwrapKey(ring, wrap as unknown as Wrap)),
  )
}

/** The same from keys in hand, for a case that is being opened. */
export function caseKeysOf(caseId: string, keys: readonly CaseKey<OfficeKeyName>[]): CaseKeys {
  const newest = <K extends OfficeKeyName>(name: K): CaseKey<K> => {
    const versions = keys.filter((key) => key.name === name).sort((a, b) => b.version - a.version)
    if (!versions[0]) throw new SealBroken()
    return versions[0] as CaseKey<K>
  }
  return {
    newest,
    open(sealed) {
      const { name, version } = labelOf(sealed)
      const key = keys.find((one) => one.name === name && one.version === version)
      if (!key) throw new SealBroken()
      return openField(key, sealed, caseId)
    },
    seal: (name, plain, where) => sealField(newest(name), plain, { caseId, ...where }),
  }
}
