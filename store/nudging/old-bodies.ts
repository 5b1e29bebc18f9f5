import type { Store } from '../connect.ts'

const keptDays = 30

/** A refused staff command keeps its text for its author for 30 days; then only id, digest and outcome stay. */
export async function dropOldBodies(store: Store, now: string): Promise<void> {
  const before = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString()
  await store.staffInbox.updateMany(
    { 'outcome.state': 'refused', 'outcome.at': { $lt: before }, input: { $ne: null } },
    { $set: { input: null } },
  )
}
