import type { Store } from '../connect.ts'
import type { NoticeDocument } from '../models/post.ts'

export type Lease = { holder: string; until: string }

/**
 * Takes the mail of a case that is due longest (not after `dueAt`), for one holder until an instant; null if none is due. Nobody else
 * can take it before. If the holder dies it is due again at that instant: the row's own `sendAt` says so, so that whoever asks when
 * the next mail is due need not know of leases.
 */
export const takeDue = (store: Store, caseId: string, dueAt: string, lease: Lease): Promise<NoticeDocument | null> =>
  store.notices
    .findOneAndUpdate(
      { caseId, state: 'waiting', sendAt: { $lte: dueAt } },
      { $set: { lease, sendAt: lease.until } },
      { sort: { sendAt: 1, _id: 1 }, returnDocument: 'after' },
    )
    .lean<NoticeDocument>()
