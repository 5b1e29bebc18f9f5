import type { Store } from '../connect.ts'

/** What only versions before `newest` of the ring open: while any is left, they must not be destroyed. */
export type StillSealed = { wraps: number; waitingDocuments: number; secondFactors: number; registerEntries: number }

export async function stillSealed({ wraps, publicInbox, users, registers }: Store, newest: number): Promise<StillSealed> {
  // `version.box`: another version than the newest, whatever it is. What a demo or a test never sealed has no version.
  const old = { $regex: '^[1-9][0-9]*[.]', $not: new RegExp(`^${newest}[.]`) }
  const [wrapped, waitingDocuments, secondFactors, registerEntries] = await Promise.all([
    wraps.countDocuments({ ringVersion: { $lt: newest } }),
    publicInbox.countDocuments({ sealed: old }),
    users.countDocuments({ totpSecret: old }),
    registers.countDocuments({ sealed: old }),
  ])
  return { wraps: wrapped, waitingDocuments, secondFactors, registerEntries }
}
