import { type CaseKeys, openCaseKeys } from '../store/case-keys.ts'
import { loadCase } from '../store/cases/load-case.ts'
import { type Waiting, waitingOf } from '../store/inbox/waiting.ts'
import type { CaseDocument } from '../store/models/case.ts'
import type { Deciding } from './dependencies.ts'

/** All that a decision on a case reads of it: null and nothing where it is not open yet; no keys while the office is locked. */
export type CaseRead = { found: CaseDocument | null; waiting: readonly Waiting[]; keys: CaseKeys | null }

/** Reads it at once, whatever of it will be needed: one more question at the same time takes less than one more after the other. */
export async function readCase({ store, ring }: Pick<Deciding, 'store' | 'ring'>, caseId: string): Promise<CaseRead> {
  const [found, waiting, keys] = await Promise.all([
    loadCase(store, caseId),
    ring ? waitingOf(store, caseId) : [],
    ring ? openCaseKeys(store, ring, caseId) : null,
  ])
  return { found, waiting, keys }
}
