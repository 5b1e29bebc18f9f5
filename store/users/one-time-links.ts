import type { Store } from '../connect.ts'
import type { OneTimeLink, UserDocument } from '../models/office.ts'

/** Whose link this is and what it lets them do, if it still works at `at`; null for one that was used, replaced, ended or never given. */
export async function linkHolder(store: Store, hash: string, at: string): Promise<LinkHolder | null> {
  const user = await store.users.findOne({ 'link.hash': hash, 'link.expiresAt': { $gt: at } }).lean<UserDocument>()
  return user?.link ? { user, link: user.link } : null
}

export type LinkHolder = { user: UserDocument; link: OneTimeLink }

/** What somebody chose by their link. */
export type Chosen = Partial<Pick<UserDocument, 'passwordHash' | 'totpSecret' | 'totpUsedStep' | 'recoveryCodes' | 'active'>>

/**
 * Uses up a link and writes what was chosen, in one step: of two who use it at once one does. False when it works no more. Their
 * visits end with it, for whoever had the lost password may have been in.
 */
export async function takeLink(store: Store, hash: string, at: string, chosen: Chosen): Promise<boolean> {
  const user = await store.users.findOneAndUpdate(
    { 'link.hash': hash, 'link.expiresAt': { $gt: at } },
    { $set: { ...chosen, link: null, invitedAt: null, failedSignIns: 0, lockedUntil: null } },
    { projection: { _id: 1 } },
  )
  if (user) await store.sessions.deleteMany({ user: user._id })
  return user !== null
}
