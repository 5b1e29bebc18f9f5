import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { fromText, toText } from './base64url.ts'
import { type Binding, bindingText } from './binding.ts'
import { SealBroken } from './errors.ts'

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** AES-256-GCM under a key of 32 bytes, as base64url of nonce, ciphertext and tag; it opens only with the same key and binding. */
export function lock(key: Uint8Array, plain: Uint8Array, binding: Binding): string {
  const nonce = randomBytes(nonceBytes)
  const locking = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(bindingText(binding)))
  return toText(Buffer.concat([nonce, locking.update(plain), locking.final(), locking.getAuthTag()]))
}

/** What `lock` was given. Throws SealBroken. */
export function unlock(key: Uint8Array, locked: string, binding: Binding): Buffer {
  const bytes = fromText(locked)
  if (!bytes || bytes.length < nonceBytes + tagBytes) throw new SealBroken()
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(bindingText(binding)))
    .setAuthTag(bytes.subarray(-tagBytes))
  const plain = opening.update(bytes.subarray(nonceBytes, -tagBytes))
  try {
    return Buffer.concat([plain, opening.final()])
  } catch {
    throw new SealBroken()
  }
}
