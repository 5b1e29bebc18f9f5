import { createHmac } from 'node:crypto'
import type { Ring } from './ring.ts'

export type SearchKind = 'email' | 'phone' | 'plate' | 'subject'

/**
 * By this a sealed value is found again, by equality only (HMAC-SHA256, 32 hex characters). Takes the normalised value; the kind goes
 * in, so that one value is not recognised across fields. Keyed by the ring, or the few phone numbers there are could all be tried.
 */
export const searchHash = (ring: Pick<Ring, 'searchKey'>, kind: SearchKind, value: string): string =>
  createHmac('sha256', ring.searchKey)
    .update(JSON.stringify(['redress/1 search', kind, value]))
    .digest('hex')
    .slice(0, 32)
