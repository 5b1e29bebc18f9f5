import type { LegalWrap } from '../../keys/legal.ts'
import type { Store } from '../connect.ts'
import { isDuplicate } from '../inbox/insert-document.ts'

/** The legal keys of a case as wrapped to its reviewers, newest version first; none before its first privileged text. */
export const wrapsOfCase = (store: Store, caseId: string): Promise<LegalWrap[]> =>
  store.legalWraps.find({ caseId }).sort({ version: -1 }).lean<LegalWrap[]>()

/** Every legal key that was wrapped to one reviewer. */
export const wrapsOfReviewer = (store: Store, reviewer: string): Promise<LegalWrap[]> =>
  store.legalWraps.find({ reviewer }).sort({ _id: 1 }).lean<LegalWrap[]>()

/** Keeps the wraps of a new key, all or none. False when somebody else made this case's key in the same moment: theirs counts. */
export async function addWraps(store: Store, wraps: readonly LegalWrap[]): Promise<boolean> {
  try {
    await store.connection.withSession((session) =>
      session.withTransaction(() => store.legalWraps.insertMany(wraps.map(documentOf), { session, ordered: true })),
    )
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

const documentOf = (wrap: LegalWrap) => ({ _id: `${wrap.caseId}:${wrap.version}:${wrap.reviewer}`, ...wrap, shape: 1 })
