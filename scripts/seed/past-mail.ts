import type { Deciding } from '../../activities/dependencies.ts'
import { workerSettings } from '../../config/settings/worker.ts'
import { createPost } from '../../mail/transport.ts'
import type { Living } from './case-life.ts'
import type { Seeding } from './seeding.ts'

/** The mail of a demo's past: sent while it is told, or never. */
export type PastMail = {
  sending: Living['sending']
  close(): void
  /** Nobody's own mail server is given letters of the past to deliver once the worker runs. */
  letNoneGoLater(): Promise<void>
}

/** Mail goes while the past is told, so that the case pages say when it went; nowhere if there is no mailbox of ours to take it. */
export function mailOfThePast({ store, smtpUrl, staffUrl }: Seeding, { packOf, ring, log }: Deciding): PastMail {
  const letNoneGoLater = async () => {
    if (!smtpUrl) await store.notices.updateMany({ state: 'waiting' }, { $set: { state: 'unwanted' } })
  }
  if (!smtpUrl) return { sending: null, close() {}, letNoneGoLater }
  const post = createPost(smtpUrl, workerSettings('demo').mailFrom.default ?? '')
  return { sending: { store, ring, packOf, log, post, staffUrl }, close: post.close, letNoneGoLater }
}
