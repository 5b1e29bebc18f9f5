import type { Store } from '../connect.ts'
import type { UserDocument } from '../models/office.ts'

/** After this many failures in a row an account waits before its next try counts. */
const freeTries = 5
const firstWaitMs = 30_000
const longestWaitMs = 3_600_000

/** Who signs in with this address, disabled or not; null for nobody. */
export const userByEmail = (store: Store, email: string): Promise<UserDocument | null> =>
  store.users.findOne({ email: email.trim().toLowerCase() }).lean<UserDocument>()

export const userById = (store: Store, id: string): Promise<UserDocument | null> => store.users.findById(id).lean<UserDocument>()

/**
 * Counts a try before it is judged, in one step, so that a thousand tries at once are still counted one by one. False while the
 * account waits: such a try is not judged at all. The wait doubles with every failure after the fifth, up to an hour.
 */
export async function claimTry(store: Store, user: string, at: string): Promise<boolean> {
  const failed = { $add: ['$failedSignIns', 1] }
  const waitMs = { $min: [longestWaitMs, { $multiply: [firstWaitMs, { $pow: [2, { $subtract: [failed, freeTries] }] }] }] }
  const until = { $dateToString: { date: { $add: [new Date(at), waitMs] }, format: '%Y-%m-%dT%H:%M:%S.%LZ' } }
  const { matchedCount } = await store.users.updateOne(
    { _id: user, $or: [{ lockedUntil: null }, { lockedUntil: { $lte: at } }] },
    [{ $set: { failedSignIns: failed, lockedUntil: { $cond: [{ $gte: [failed, freeTries] }, until, null] } } }],
    { updatePipeline: true },
  )
  return matchedCount === 1
}

/** Uses up a recovery code, by its hash, and forgets the failures before it. False when it is none of theirs, or was used. */
export async function useRecoveryCode(store: Store, user: string, hash: string): Promise<boolean> {
  const { matchedCount } = await store.users.updateOne(
    { _id: user, active: true, recoveryCodes: hash },
    { $pull: { recoveryCodes: hash }, $set: { failedSignIns: 0, lockedUntil: null } },
  )
  return matchedCount === 1
}

/** Uses up the time step of a right code and forgets the failures before it. False when the step was used already: a code works once. */
export async function useTimeStep(store: Store, user: string, step: number): Promise<boolean> {
  const { matchedCount } = await store.users.updateOne(
    { _id: user, active: true, totpUsedStep: { $lt: step } },
    { $set: { totpUsedStep: step, failedSignIns: 0, lockedUntil: null } },
  )
  return matchedCount === 1
}
