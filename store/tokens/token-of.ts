import { tokenHash } from '../../keys/token.ts'
import type { Store } from '../connect.ts'
import type { TokenDocument } from '../models/office.ts'

/** The token a program sent, if it is known, has this scope and has not ended at `at`. Only its hash is kept. */
export async function tokenOf(store: Store, token: string, scope: TokenDocument['scope'], at: string): Promise<TokenDocument | null> {
  const found = await store.tokens.findOne({ hash: tokenHash(token), scope }).lean<TokenDocument>()
  return found && at < found.expiresAt ? found : null
}
