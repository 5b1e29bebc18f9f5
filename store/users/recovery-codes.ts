import type { Store } from '../connect.ts'
import type { UserDocument } from '../models/office.ts'

/** How many recovery codes somebody has left. */
export async function recoveryCodesLeft(store: Store, user: string): Promise<number> {
  const found = await store.users.findById(user, { recoveryCodes: 1 }).lean<Pick<UserDocument, 'recoveryCodes'>>()
  return found?.recoveryCodes?.length ?? 0
}

/** Puts new ones, by their hashes, in place of all that were left. */
export async function replaceRecoveryCodes(store: Store, user: string, hashes: readonly string[]): Promise<void> {
  await store.users.updateOne({ _id: user }, { $set: { recoveryCodes: [...hashes] } })
}
