import { lock, unlock } from './aead.ts'
import type { Binding } from './binding.ts'
import { derive } from './derive.ts'
import { SealBroken } from './errors.ts'

/** What the server seals into a cookie. `name` is the cookie's: the value is good under no other, so a draft's cannot outlive as a visit's. */
export type SealedCookie = { name: string; value: string; endsAt: string }

/** The text of a cookie that only this server reads and that ends by itself at `endsAt` (an instant), whatever the browser keeps. Secret: 32 bytes or more. */
export const sealCookie = (secret: Uint8Array, { name, value, endsAt }: SealedCookie): string =>
  lock(cookieKey(secret), Buffer.from(JSON.stringify([endsAt, value])), cookieBinding(name))

/** The value, or `null` for anything else: changed, another cookie's, sealed under another secret, or ended by `now` (an instant). */
export function openCookie(secret: Uint8Array, { name, text }: { name: string; text: string }, now: string): string | null {
  try {
    const [endsAt, value]: [string, string] = JSON.parse(unlock(cookieKey(secret), text, cookieBinding(name)).toString())
    return now < endsAt ? value : null
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}

const cookieKey = (secret: Uint8Array): Buffer => derive(secret, '', 'cookie key', 32)

const cookieBinding = (name: string): Binding => ['cookie', name]
