import type { Store } from '../connect.ts'
import { isDuplicate } from '../inbox/insert-document.ts'

/** More are not gathered under one mail: the next one takes them. */
const mostWaiting = 200
/** Two days after its end nothing waits under a pause any more, and nobody is known to have had a mail. */
const keptMs = 2 * 86_400_000

/**
 * Begins a pause of `forMs` with the mail of this notice, in one step, so that of two workers one sends. If another notice's mail
 * began one that still lasts, this notice is noted to go with the next mail, and the instant is given at which that may go. A notice
 * that is tried again goes on under its own pause. `waiting`: the notices this mail stands for too.
 */
export async function beginPause(
  { mailPauses }: Store,
  _id: string,
  notice: string,
  at: string,
  forMs: number,
): Promise<{ until: string } | { waiting: string[] }> {
  const $set = { holder: notice, until: instantAfter(at, forMs), shape: 1 }
  const open = { _id, $or: [{ until: { $lte: at } }, { holder: notice }] }
  try {
    const began = await mailPauses.findOneAndUpdate(open, { $set }, { upsert: true, returnDocument: 'after' }).lean()
    await mailPauses.deleteMany({ until: { $lt: instantAfter(at, -keptMs) } })
    return { waiting: (began?.waiting ?? []).filter((one) => one !== notice) }
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const $push = { waiting: { $each: [notice], $slice: -mostWaiting } }
    await mailPauses.updateOne({ _id, waiting: { $ne: notice } }, { $push })
    const lasting = await mailPauses.findById(_id, { until: 1 }).lean()
    return { until: lasting?.until ?? at }
  }
}

const instantAfter = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString()

/** These notices wait no longer under this pause. */
export const emptyPause = async ({ mailPauses }: Store, _id: string, notices: readonly string[]): Promise<void> => {
  await mailPauses.updateOne({ _id }, { $pull: { waiting: { $in: [...notices] } } })
}
