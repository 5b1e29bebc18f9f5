import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'

export type SenderKind = 'address' | 'code' | 'token'

/**
 * Names a sender in memory by a hash whose key is drawn anew at every start and written nowhere: a dump of this process tells nobody's
 * address or code, and two runs cannot be laid side by side.
 */
export function createSenderKeys(): (kind: SenderKind, of: string) => string {
  const key = randomBytes(32)
  return (kind, of) =>
    createHmac('sha256', key)
      .update(`${kind} ${kind === 'address' ? networkOf(of) : of}`)
      .digest('base64url')
      .slice(0, 22)
}

/** What one subscriber has: an IPv4 address, or the first half of an IPv6 one, in which a single machine may take any of 2^64. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = [], tail = []] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  return [...head, ...zeros, ...tail].slice(0, 4).join(':')
}
