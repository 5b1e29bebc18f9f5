import { type CaseKey, makeCaseKey } from '../../../keys/case-key.ts'
import { unwrapLegalKey, wrapLegalKey } from '../../../keys/legal.ts'
import type { OpenReviewer } from '../../../keys/reviewer.ts'
import type { Store } from '../../../store/connect.ts'
import { addWraps, wrapsOfCase } from '../../../store/legal/legal-wraps.ts'
import { reviewersOf } from '../../../store/legal/reviewers.ts'

/** The legal keys of a case that one reviewer can open, newest first. None: nothing privileged was written, or they were not let in. */
export async function legalKeysFor(store: Store, reviewer: OpenReviewer, caseId: string): Promise<CaseKey<'legal'>[]> {
  const wraps = await wrapsOfCase(store, caseId)
  return wraps.filter((wrap) => wrap.reviewer === reviewer.reviewer).map((wrap) => unwrapLegalKey(reviewer, wrap))
}

/**
 * The key for a new privileged text. The first one of a case makes the key and wraps it to every legal reviewer of its office. Null when the
 * case has a key that this reviewer was not let in to.
 */
export async function legalKeyToSeal(store: Store, reviewer: OpenReviewer, caseId: string): Promise<CaseKey<'legal'> | null> {
  const wraps = await wrapsOfCase(store, caseId)
  const own = wraps.find((wrap) => wrap.reviewer === reviewer.reviewer)
  if (own) return unwrapLegalKey(reviewer, own)
  if (wraps.length > 0) return null
  const key = makeCaseKey('legal')
  const office = (await store.cases.findById(caseId, { office: 1 }).lean())?.office ?? ''
  const made = (await reviewersOf(store, office)).map((one) => wrapLegalKey(one, key, caseId))
  return (await addWraps(store, made)) ? key : legalKeyToSeal(store, reviewer, caseId)
}
