import { createHash } from 'node:crypto'
import { codeBytes } from './code.ts'
import { crockford } from './crockford.ts'
import { derive } from './derive.ts'

/**
 * The code of a complaint that a program sent: the same for the same seed and parts (token id, idempotency key), so that a repeat
 * is answered alike although no answer is kept. The seed is the receipt secret, 32 bytes or more.
 */
export const codeOf = (seed: Uint8Array, ...parts: readonly string[]): string =>
  crockford(derive(seed, JSON.stringify(parts), 'code of a program', codeBytes))

/**
 * The inbox id of what a program sent, 32 hex characters: the same for the same token and idempotency key. Needs no secret because
 * the idempotency key is random; the code does not follow from it.
 */
export const inboxIdOf = (tokenId: string, idempotencyKey: string): string =>
  createHash('sha256')
    .update(JSON.stringify(['redress/1 inbox id of a program', tokenId, idempotencyKey]))
    .digest('hex')
    .slice(0, 32)
