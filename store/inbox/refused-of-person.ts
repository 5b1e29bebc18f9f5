import type { Store } from '../connect.ts'

/** The person's own commands on a case that were refused, oldest first; a forged one is not theirs and is not told. */
export async function refusedOfPerson(store: Store, caseId: string): Promise<{ at: string; command: string; code: string }[]> {
  const rows = await store.publicInbox
    .find(
      { caseId, 'outcome.state': 'refused', 'outcome.code': { $ne: 'not-signed-by-the-code' } },
      { receivedAt: 1, command: 1, outcome: 1 },
    )
    .sort({ receivedAt: 1 })
    .lean()
  return rows.map(({ receivedAt, command, outcome }) => ({ at: receivedAt, command, code: outcome?.code ?? '' }))
}
