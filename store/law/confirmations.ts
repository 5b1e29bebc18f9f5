import type { Store } from '../connect.ts'
import type { RuleConfirmationDocument } from '../models/law.ts'

/** Every confirmation of a rule, the newest first. They are few: one for each rule that nobody could verify. */
export const confirmations = (store: Pick<Store, 'ruleConfirmations'>): Promise<RuleConfirmationDocument[]> =>
  store.ruleConfirmations.find({}).sort({ at: -1 }).lean<RuleConfirmationDocument[]>()

/** The rules of one pack that are confirmed, by their ids. */
export const confirmedIn = (all: readonly RuleConfirmationDocument[], pack: { id: string; version: string }): ReadonlySet<string> =>
  new Set(all.filter((one) => one.pack === pack.id && one.version === pack.version).map(({ rule }) => rule))

/** Puts a confirmation on record; a second one of the same rule changes nothing. */
export async function confirmRule(
  store: Pick<Store, 'ruleConfirmations'>,
  confirmation: Omit<RuleConfirmationDocument, '_id' | 'shape'>,
): Promise<void> {
  const { pack, version, rule } = confirmation
  const _id = `${pack}/${version}/${rule}`
  try {
    await store.ruleConfirmations.create({ ...confirmation, _id, shape: 1 })
  } catch (error) {
    if ((error as { code?: number }).code !== 11000) throw error
  }
}
