import { type CaseKey, makeCaseKey } from '../../keys/case-key.ts'
import { type LegalWrap, unwrapLegalKey, wrapLegalKey } from '../../keys/legal.ts'
import type { OpenReviewer } from '../../keys/reviewer.ts'
import type { Seeding } from './seeding.ts'

/** The case's legal key as its reviewer opens it; made at the first privileged text, as the staff app does. */
export async function legalKeyOf({ store }: Pick<Seeding, 'store'>, reviewer: OpenReviewer, caseId: string): Promise<CaseKey<'legal'>> {
  const wrap = await store.legalWraps.findOne({ caseId, reviewer: reviewer.reviewer }).lean<LegalWrap>()
  if (wrap) return unwrapLegalKey(reviewer, wrap)
  const key = makeCaseKey('legal')
  const made = wrapLegalKey({ reviewer: reviewer.reviewer, publicKey: Buffer.from(reviewer.publicKey).toString('base64url') }, key, caseId)
  await store.legalWraps.insertMany([{ _id: `${caseId}:${made.version}:${made.reviewer}`, ...made, shape: 1 }])
  return key
}
