import { createHmac } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/**
 * A digest (HMAC-SHA256, hex) by which a repeat of an inbox document is told from another body under the same id. Keyed, so that it
 * cannot be guessed back from the database; the id goes in, so that two people who sent the same words cannot be matched.
 */
export const bodyDigest = (receiptSecret: Uint8Array, inboxId: string, body: unknown): string =>
  createHmac('sha256', receiptSecret)
    .update(canonicalJson(['redress/1 body digest', inboxId, body]))
    .digest('hex')
