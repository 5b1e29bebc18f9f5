import type { Store } from '../connect.ts'
import type { InboxDocument, InboxOutcome } from '../models/inbox.ts'

/** A command of staff that was refused: nothing changed, and who tried what stays known. */
export type RefusedAttempt = Pick<InboxDocument, '_id' | 'command' | 'by' | 'receivedAt'> & { outcome: InboxOutcome }

/** What was refused on a case, newest first, the last 200 times. */
export const refusedAttempts = (store: Store, caseId: string): Promise<RefusedAttempt[]> =>
  store.staffInbox
    .find({ caseId, 'outcome.state': 'refused' }, { command: 1, by: 1, receivedAt: 1, outcome: 1 })
    .sort({ receivedAt: -1 })
    .limit(200)
    .lean<RefusedAttempt[]>()
