import sodium from 'libsodium-wrappers'
import { z } from 'zod'
import { fromText, toText } from './base64url.ts'
import type { Ring } from './ring.ts'

/** The ring as the JSON value it is kept as: private keys only, the public ones follow from them. */
export const keptRing = ({ pairs, searchKey }: Ring) => ({
  pairs: pairs.map(({ version, privateKey }) => ({ version, privateKey: toText(privateKey) })),
  searchKey: toText(searchKey),
})

/** The ring that such a value holds, null for anything else. */
export function ringOf(kept: unknown): Ring | null {
  const read = shape.safeParse(kept)
  if (!read.success) return null
  return { ...read.data, pairs: read.data.pairs.map((pair) => ({ ...pair, publicKey: sodium.crypto_scalarmult_base(pair.privateKey) })) }
}

const keyText = z.string().transform((text, context) => {
  const bytes = fromText(text)
  if (bytes?.length === 32) return new Uint8Array(bytes)
  context.addIssue('a key is 32 bytes in base64url')
  return z.NEVER
})

const shape = z.strictObject({
  pairs: z
    .array(z.strictObject({ version: z.int().min(1), privateKey: keyText }))
    .min(1)
    .refine((pairs) => pairs.every(({ version }, at) => at === 0 || version > (pairs[at - 1]?.version ?? 0)), 'versions rise'),
  searchKey: keyText,
})
