import { noticesToComplainant } from '../../domain/case/notices.ts'
import type { Store } from '../connect.ts'
import type { NoticeDocument } from '../models/post.ts'

/** The other mails to the complainant that wait on the same case. */
export const waitingBeside = async ({ notices }: Store, { _id, caseId }: NoticeDocument): Promise<string[]> =>
  (await notices.find({ caseId, state: 'waiting', _id: { $ne: _id }, kind: { $in: noticesToComplainant } }, { _id: 1 }).lean()).map(
    (row) => row._id,
  )

/** Those of these notices to the same person that still wait, longest first. */
export const waitingRows = ({ notices }: Store, ids: readonly string[], { kind, to }: NoticeDocument): Promise<NoticeDocument[]> =>
  notices
    .find({ _id: { $in: [...ids] }, state: 'waiting', kind, to })
    .sort({ queuedAt: 1, _id: 1 })
    .lean<NoticeDocument[]>()

/** A mail that went at `at` stood for these notices too. */
export const joinRows = async ({ notices }: Store, ids: readonly string[], at: string): Promise<void> => {
  await notices.updateMany(
    { _id: { $in: [...ids] }, state: 'waiting' },
    { $set: { state: 'joined', sentAt: at, lease: null, failure: null } },
  )
}
