import type { Store } from '../connect.ts'
import { isDuplicate } from '../inbox/insert-document.ts'

/** Takes or renews a lease, until `until` (ISO). False while another holder has it. */
export async function holdLease(store: Store, name: string, holder: string, now: string, until: string): Promise<boolean> {
  try {
    const free = { _id: name, $or: [{ holder }, { until: { $lte: now } }] }
    await store.leases.updateOne(free, { $set: { holder, until, shape: 1 } }, { upsert: true })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** Gives a lease back at a planned stop, so that the next holder need not wait for its end. */
export async function releaseLease(store: Store, name: string, holder: string): Promise<void> {
  await store.leases.deleteOne({ _id: name, holder })
}
