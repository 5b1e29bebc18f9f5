import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { lock, unlock } from './aead.ts'
import { toText } from './base64url.ts'
import type { Binding } from './binding.ts'
import { SealBroken, WrongPassphrase } from './errors.ts'
import { type Derivation, passphraseKey } from './passphrase-key.ts'

/** What a ring file is sealed with. Whoever holds the ring may hold it too: the file can then be written anew without asking again. */
export type RingLock = Derivation & { key: Uint8Array }

/** Opened once a start, by whoever stole the disk as often as they like: dearer than a reviewer's key. About half a second. */
const cost = { memoryKib: 131_072, passes: 4 }

/** A fresh lock for a passphrase. Throws PasswordsBusy. */
export async function makeRingLock(passphrase: string): Promise<RingLock> {
  const derivation = { salt: toText(randomBytes(16)), ...cost }
  return { ...derivation, key: await passphraseKey(passphrase, derivation) }
}

/** Costs that a file names beyond these would only keep the process busy. */
export const sealedShape = z.strictObject({
  sealedRing: z.string(),
  salt: z.string().regex(/^[\w-]{22}$/),
  memoryKib: z.int().min(19_456).max(1_048_576),
  passes: z.int().min(1).max(20),
})
export type SealedRing = z.infer<typeof sealedShape>

/** A JSON value under the lock, with what it takes to derive the key again. */
export const sealUnder = ({ key, ...derivation }: RingLock, kept: unknown): SealedRing => ({
  sealedRing: lock(key, Buffer.from(JSON.stringify(kept)), binding(derivation)),
  ...derivation,
})

/** The lock that opens a sealed ring. It is proven only by opening. Throws PasswordsBusy. */
export async function lockFor({ salt, memoryKib, passes }: SealedRing, passphrase: string): Promise<RingLock> {
  const derivation = { salt, memoryKib, passes }
  return { ...derivation, key: await passphraseKey(passphrase, derivation) }
}

/** What was sealed. Throws WrongPassphrase, also for a changed file: the two cannot be told apart. */
export function openUnder({ key }: RingLock, { sealedRing, salt, memoryKib, passes }: SealedRing): unknown {
  try {
    return JSON.parse(unlock(key, sealedRing, binding({ salt, memoryKib, passes })).toString())
  } catch (error) {
    throw error instanceof SealBroken ? new WrongPassphrase() : error
  }
}

const binding = ({ salt, memoryKib, passes }: Derivation): Binding => ['ring of an office', salt, memoryKib, passes]
