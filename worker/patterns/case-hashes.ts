import type { Case } from '../../domain/case/case.ts'
import type { Sealed } from '../../domain/complaint/sealed.ts'
import { plainEmail, plainName, plainPhone } from '../../domain/patterns/plain-values.ts'
import { KeyMissing, SealBroken } from '../../keys/errors.ts'
import type { Ring } from '../../keys/ring.ts'
import { type SearchKind, searchHash } from '../../keys/search-hash.ts'
import { type CaseKeys, openCaseKeys } from '../../store/case-keys.ts'
import type { Store } from '../../store/connect.ts'
import type { SearchHashDocument } from '../../store/models/house.ts'

type Reach = { email?: string; phone?: string }

/**
 * The hashes by which the complainant and the subjects of a case are recognised in another one. What was destroyed, or sealed to
 * another ring, is recognised no more and stops nothing.
 */
export async function caseHashes(store: Store, ring: Ring, kase: Case): Promise<Omit<SearchHashDocument, 'shape'>> {
  const keys = await openCaseKeys(store, ring, kase.id)
  const hash = (kind: SearchKind, value: string) => searchHash(ring, kind, value)
  const reaches = [kase.identity, kase.contact.plan].flatMap((sealed) => reachIn(keys, sealed))
  const people = reaches.flatMap(({ email, phone }) => [
    ...(email ? [hash('email', plainEmail(email))] : []),
    ...(phone ? [hash('phone', plainPhone(phone))] : []),
  ])
  const subjects = kase.subjects.flatMap(({ id, agency, name }) => {
    const known = name && opened(keys, name)
    return known ? [{ subject: id, hash: hash('subject', `${agency} ${plainName(known)}`) }] : []
  })
  return { _id: kase.id, version: kase.version, people: [...new Set(people)], subjects }
}

function reachIn(keys: CaseKeys, sealed: Sealed<'identity'> | null): Reach[] {
  const text = sealed && opened(keys, sealed)
  if (!text) return []
  const { email, phone } = JSON.parse(text) as { email?: unknown; phone?: unknown }
  return [{ ...(typeof email === 'string' && { email }), ...(typeof phone === 'string' && { phone }) }]
}

function opened(keys: CaseKeys, sealed: Sealed<'identity'>): string | null {
  try {
    return keys.open(sealed)
  } catch (error) {
    if (error instanceof SealBroken || error instanceof KeyMissing) return null
    throw error
  }
}
