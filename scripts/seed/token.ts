import { makeToken, tokenHash } from '../../keys/token.ts'
import type { TokenDocument } from '../../store/models/office.ts'
import type { Seeding } from './seeding.ts'

const dayMs = 86_400_000

/** Makes a token for a program, good for 90 days, in place of one of the same scope. Only its hash is stored. */
export async function addToken(
  { store, now }: Pick<Seeding, 'store' | 'now'>,
  office: string,
  scope: TokenDocument['scope'],
): Promise<string> {
  const token = makeToken()
  const expiresAt = new Date(Date.parse(now()) + 90 * dayMs).toISOString()
  const id = `demo-${scope}`
  const its = { hash: tokenHash(token), name: `Demo ${scope}`, scope, office, expiresAt, unlimited: false, shape: 1 }
  await store.tokens.replaceOne({ _id: id }, { _id: id, ...its }, { upsert: true })
  return token
}
