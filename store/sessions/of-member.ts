import type { ClientSession } from 'mongoose'
import type { Store } from '../connect.ts'

/** Ends the visits of somebody, at once and everywhere, but for one they keep (by its hash). */
export async function endSessionsOf(store: Store, user: string, kept: string | null, session?: ClientSession): Promise<void> {
  await store.sessions.deleteMany({ user, ...(kept && { _id: { $ne: kept } }) }, session ? { session } : {})
}
