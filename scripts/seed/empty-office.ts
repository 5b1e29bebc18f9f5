import { newLink } from '../../api/staff/joining/one-time-link.ts'
import { addFirstAdministrator } from '../../store/users/first-administrator.ts'
import { addOffice } from './office.ts'
import type { Seeding } from './seeding.ts'

/** How the first administrator joins: the address on the staff app, once, until then. */
export type FirstLink = { role: 'administrator'; email: string; open: string; until: string }

type Beginning = Pick<Seeding, 'store' | 'now'> & { staffUrl: string; email?: string | undefined }

/**
 * An office without cases, and a link by which its first administrator joins, who invites everybody else. Nobody is given a password.
 * Null once somebody has an account; until then each call makes another link and ends the one before.
 */
export async function seedEmptyOffice({
  store,
  now,
  staffUrl,
  email = 'administrator@redress.localhost',
}: Beginning): Promise<FirstLink | null> {
  const { _id: office } = await addOffice({ store })
  const { link, secret } = newLink('join', now())
  if (!(await addFirstAdministrator(store, { email, office, at: now(), link }))) return null
  return { role: 'administrator', email, open: `${staffUrl}/join/${secret}`, until: link.expiresAt }
}
