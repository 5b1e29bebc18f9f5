import type { Binding } from './binding.ts'
import { openBox, sealBox } from './box.ts'
import { SealBroken } from './errors.ts'
import { readOfficeKey } from './office-key.ts'
import { pairOf, type Ring } from './ring.ts'

/**
 * The secret behind a member's 6-digit codes (base32), sealed so that only the office's ring opens it: whoever holds the database, a
 * backup or a disk can make nobody's codes. Bound to the member, so that one account's secret does not serve another. Text: `version.box`.
 */
export function sealSecondFactor(officeKey: string, secret: string, user: string): string {
  const { version, publicKey } = readOfficeKey(officeKey)
  return `${version}.${sealBox(publicKey, secret, bindingOf(user))}`
}

/** What `sealSecondFactor` was given. Throws SealBroken, also for another member's, and KeyMissing when its version of the key is gone. */
export function openSecondFactor(ring: Ring, sealed: string, user: string): string {
  const [, version, box] = /^([1-9]\d{0,5})\.([\w-]+)$/.exec(sealed) ?? []
  const secret = version && box ? openBox(pairOf(ring, Number(version)), box, bindingOf(user)) : null
  if (typeof secret !== 'string') throw new SealBroken()
  return secret
}

const bindingOf = (user: string): Binding => ['second factor', user]
