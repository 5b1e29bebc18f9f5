import { noPassword } from '../../keys/password.ts'
import type { Store } from '../connect.ts'
import type { OneTimeLink } from '../models/office.ts'

const id = 'first-administrator'

export type FirstAdministrator = { email: string; office: string; at: string; link: OneTimeLink }

/**
 * Adds the administrator an installation begins with, who joins by this link; again as long as nobody joined, in place of a link that
 * was lost. False once somebody has an account: from then on people are invited.
 */
export async function addFirstAdministrator(store: Store, { email, office, at, link }: FirstAdministrator): Promise<boolean> {
  if (await store.users.exists({ $or: [{ _id: { $ne: id } }, { invitedAt: null }] })) return false
  const begins = { roles: ['administrator'], active: false, passwordHash: noPassword, totpSecret: 'none', createdAt: at, shape: 1 }
  const person = { _id: id, name: 'Administrator', email: email.toLowerCase(), office, ...begins, invitedAt: at, link }
  await store.users.replaceOne({ _id: id }, person as never, { upsert: true })
  return true
}
