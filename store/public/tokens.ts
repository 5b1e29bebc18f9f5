import type { Store } from '../connect.ts'
import type { TokenDocument } from '../models/office.ts'

/** What the public process may know of a program's token. */
export type KnownToken = Pick<TokenDocument, '_id' | 'scope' | 'office' | 'expiresAt' | 'unlimited'>

/** The token with this hash, or null if there is none or it has expired. */
export async function tokenByHash(store: Store, hash: string, now: string): Promise<KnownToken | null> {
  const token = await store.connection.collection<KnownToken & { hash: string }>('tokenHashes').findOne({ hash })
  return token && token.expiresAt > now ? token : null
}
