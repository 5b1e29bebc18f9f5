import { fromText, toText } from './base64url.ts'
import type { Binding } from './binding.ts'
import { openBox, sealBox } from './box.ts'
import type { CaseKey } from './case-key.ts'
import type { OpenReviewer, Reviewer } from './reviewer.ts'
import { keyBytes } from './wraps.ts'

/** A case's legal key that one reviewer opens; plain values, as stored. */
export type LegalWrap = { caseId: string; version: number; reviewer: string; sealed: string }

/** Wraps a case's legal key to one reviewer. It takes the key itself, so only who can open the privileged texts can let another in. */
export function wrapLegalKey(
  { reviewer, publicKey }: Pick<Reviewer, 'reviewer' | 'publicKey'>,
  { version, bytes }: CaseKey<'legal'>,
  caseId: string,
): LegalWrap {
  const reviewerKey = fromText(publicKey)
  if (reviewerKey?.length !== 32) throw new TypeError('a reviewer’s public key is 32 bytes in base64url')
  return { caseId, version, reviewer, sealed: sealBox(reviewerKey, toText(bytes), legalBinding({ caseId, version, reviewer })) }
}

/** Throws SealBroken when the wrap was changed, or made for another reviewer, case or version. */
export function unwrapLegalKey(reviewer: OpenReviewer, { caseId, version, sealed }: LegalWrap): CaseKey<'legal'> {
  const key = openBox(reviewer, sealed, legalBinding({ caseId, version, reviewer: reviewer.reviewer }))
  return { name: 'legal', version, bytes: keyBytes(key) }
}

const legalBinding = ({ caseId, version, reviewer }: Omit<LegalWrap, 'sealed'>): Binding => [
  'legal key of a case',
  caseId,
  version,
  reviewer,
]
