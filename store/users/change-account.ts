import type { ClientSession } from 'mongoose'
import type { Role } from '../../domain/case/staff.ts'
import type { Store } from '../connect.ts'
import { endSessionsOf } from '../sessions/of-member.ts'

/** Who changes whose account, and when. */
export type Changing = { by: string; user: string; at: string }

/** Gives somebody these roles and no other. False when whoever asks may not. Counts on their next press. */
export const changeRoles = (store: Store, changing: Changing, roles: readonly Role[]): Promise<boolean> =>
  asAdministrator(store, changing, async (session) => {
    await store.users.updateOne({ _id: changing.user }, { $set: { roles: [...roles] } }, { session })
  })

/**
 * Closes an account: their visits end, their link works no more, nothing is deleted. What they owe is handed over by the worker, to this
 * colleague or else to the supervisors. False when whoever asks may not.
 */
export const disable = (store: Store, changing: Changing, to: string | null): Promise<boolean> =>
  asAdministrator(store, changing, async (session) => {
    await store.users.updateOne(
      { _id: changing.user },
      { $set: { active: false, link: null, reset: null, left: { at: changing.at, by: changing.by, to } } },
      { session },
    )
    await endSessionsOf(store, changing.user, null, session)
  })

/** Opens it again, with the roles it had; work that was handed over stays where it is. False when whoever asks may not. */
export const enable = (store: Store, changing: Changing): Promise<boolean> =>
  asAdministrator(store, changing, async (session) => {
    await store.users.updateOne({ _id: changing.user, invitedAt: null }, { $set: { active: true, left: null } }, { session })
  })

/**
 * Nobody changes their own account, so one administrator is always left; two who disable each other at once both write on their own
 * account first, so that the second of them is no administrator any more by the time it counts.
 */
async function asAdministrator(
  store: Store,
  { by, user, at }: Changing,
  work: (session: ClientSession) => Promise<void>,
): Promise<boolean> {
  if (by === user) return false
  return await store.connection.transaction(async (session) => {
    const administrator = { _id: by, active: true, roles: 'administrator' as const }
    const { matchedCount } = await store.users.updateOne(administrator, { $set: { actedAt: at } }, { session })
    if (matchedCount === 1) await work(session)
    return matchedCount === 1
  })
}
