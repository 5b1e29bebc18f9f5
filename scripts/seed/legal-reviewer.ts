import { makeReviewer, type OpenReviewer, openReviewer } from '../../keys/reviewer.ts'
import { typedPassword } from './password.ts'
import type { Seeding } from './seeding.ts'

/** A reviewer whose key is open, and the passphrase that opens it. */
export type LegalReviewer = { passphrase: string; open: OpenReviewer }

/** Gives a legal reviewer (their user id) a key pair of their own. */
export async function addLegalReviewer({ store }: Pick<Seeding, 'store'>, user: string): Promise<LegalReviewer> {
  const passphrase = typedPassword()
  const pair = await makeReviewer(user, passphrase)
  await store.reviewers.replaceOne({ _id: user }, { _id: user, pair: { ...pair }, shape: 1 }, { upsert: true })
  return { passphrase, open: await openReviewer(pair, passphrase) }
}
