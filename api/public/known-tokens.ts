import type { KnownToken } from '../../store/public/tokens.ts'

/** So long a token that was taken back may still work: the price of not asking MongoDB at every request of a busy partner. */
const rememberedMs = 10_000
const most = 200

/** Asks for a token by its hash, and for a known one not again for ten seconds. Unknown ones are asked for each time. */
export function rememberTokens(ask: (hash: string, now: string) => Promise<KnownToken | null>) {
  const known = new Map<string, { token: KnownToken; until: number }>()
  return async (hash: string, now: string): Promise<KnownToken | null> => {
    const at = Date.parse(now)
    const found = known.get(hash)
    if (found && found.until > at && found.token.expiresAt > now) return found.token
    const token = await ask(hash, now)
    known.delete(hash)
    if (!token) return null
    const [oldest] = known.keys()
    if (known.size >= most && oldest !== undefined) known.delete(oldest)
    known.set(hash, { token, until: at + rememberedMs })
    return token
  }
}
