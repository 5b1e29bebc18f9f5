import { unwrapLegalKey, wrapLegalKey } from '../../../keys/legal.ts'
import type { OpenReviewer, Reviewer } from '../../../keys/reviewer.ts'
import type { Store } from '../../../store/connect.ts'
import { addWraps, wrapsOfReviewer } from '../../../store/legal/legal-wraps.ts'

/** Which of one reviewer's legal keys another lacks. */
async function missingFor(store: Store, reviewer: string, other: string) {
  const [own, theirs] = await Promise.all([wrapsOfReviewer(store, reviewer), wrapsOfReviewer(store, other)])
  const known = new Set(theirs.map(({ caseId, version }) => `${caseId}:${version}`))
  return own.filter(({ caseId, version }) => !known.has(`${caseId}:${version}`))
}

/** How many cases one reviewer could let another in to. */
export const casesToLetIn = async (store: Store, reviewer: string, other: string): Promise<number> =>
  (await missingFor(store, reviewer, other)).length

/** Wraps every legal key that one reviewer opens to another who lacks it. Only who can read a privileged text can let somebody in. */
export async function letIn(store: Store, reviewer: OpenReviewer, other: Reviewer): Promise<void> {
  for (const wrap of await missingFor(store, reviewer.reviewer, other.reviewer))
    await addWraps(store, [wrapLegalKey(other, unwrapLegalKey(reviewer, wrap), wrap.caseId)])
}
