import type { Role } from '../../domain/case/staff.ts'
import { noPassword } from '../../keys/password.ts'
import type { Store } from '../connect.ts'
import { isDuplicate } from '../inbox/insert-document.ts'
import type { LinkKind, OneTimeLink, UserDocument } from '../models/office.ts'
import type { Member } from './members.ts'

/** An account as an administrator sees it: never a hash or a secret. `linkUntil`: until when the link they were given works. */
export type Account = Member & {
  state: 'open' | 'invited' | 'disabled'
  /** Whether they ever chose a password. */
  joined: boolean
  link: { kind: LinkKind; until: string } | null
  waitsUntil: string | null
}

/** Everybody of every office, by name. */
export async function accounts(store: Store): Promise<Account[]> {
  return (await store.users.find({}, shown).sort({ name: 1 }).lean<UserDocument[]>()).map(accountOf)
}

export async function accountById(store: Store, id: string): Promise<Account | null> {
  const user = await store.users.findById(id, shown).lean<UserDocument>()
  return user && accountOf(user)
}

export type Invited = { id: string; name: string; email: string; office: string; roles: readonly Role[]; at: string; link: OneTimeLink }

/** Adds somebody who cannot sign in yet: their link lets them choose how. False when the address has an account already. */
export async function invite(store: Store, { id, name, email, office, roles, at, link }: Invited): Promise<boolean> {
  const nothingYet = { passwordHash: noPassword, totpSecret: 'none' }
  const person = { _id: id, name, email: email.toLowerCase(), office, roles: [...roles], active: false }
  try {
    await store.users.create({ ...person, ...nothingYet, createdAt: at, invitedAt: at, link })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** Gives somebody another link in place of the one before. */
export async function giveLink(store: Store, id: string, link: OneTimeLink): Promise<void> {
  await store.users.updateOne({ _id: id }, { $set: { link } })
}

const shown = { name: 1, email: 1, roles: 1, active: 1, office: 1, invitedAt: 1, 'link.kind': 1, 'link.expiresAt': 1, lockedUntil: 1 }

const accountOf = ({ _id, name, email, roles, active, office, invitedAt, link, lockedUntil }: UserDocument): Account => ({
  ...{ id: _id, name, email, roles, active, office },
  state: active ? 'open' : invitedAt && link ? 'invited' : 'disabled',
  joined: !invitedAt,
  link: link ? { kind: link.kind, until: link.expiresAt } : null,
  waitsUntil: lockedUntil,
})
