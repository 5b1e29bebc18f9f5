import { randomBytes } from 'node:crypto'
import { type BoxPair, makeBoxPair } from './box.ts'
import { KeyMissing } from './errors.ts'
import { formatOfficeKey, readOfficeKey } from './office-key.ts'

/** The office's private keys: versions of an X25519 pair, oldest first, and the key of search hashes (32 bytes). Never logged, never stored in the database. */
export type Ring = { pairs: readonly RingPair[]; searchKey: Uint8Array }
type RingPair = BoxPair & { version: number }

export const makeRing = (): Ring => ({ pairs: [{ version: 1, ...makeBoxPair() }], searchKey: randomBytes(32) })

/** The same ring with one version more, under which all is sealed from now on. Earlier versions still open; search hashes stay as they are. */
export const renewRing = (ring: Ring): Ring => ({
  ...ring,
  pairs: [...ring.pairs, { version: newest(ring).version + 1, ...makeBoxPair() }],
})

/** The public key that the settings pin, as text: the newest version. */
export const officeKeyOf = (ring: Ring): string => formatOfficeKey(newest(ring))

/** Whether the ring opens what is sealed to this office key. An entry asks at start-up, before a complaint is taken in that nobody could read. */
export function holdsOfficeKey(ring: Ring, officeKey: string): boolean {
  const { version, publicKey } = readOfficeKey(officeKey)
  return ring.pairs.some((pair) => pair.version === version && Buffer.compare(pair.publicKey, publicKey) === 0)
}

/** The same ring with its newest version only: what the others sealed stays closed for good. */
export const retireOld = (ring: Ring): Ring => ({ ...ring, pairs: [newest(ring)] })

export const newestVersion = (ring: Ring): number => newest(ring).version

/**
 * Gives a held ring the versions of another state of the same ring. The object stays: whoever was handed it opens with the new versions,
 * and no more with those that were given up, from the next use on.
 */
export function takeOver(held: Ring, fresh: Ring): Ring {
  return Object.assign(held, { pairs: fresh.pairs })
}

/** Throws KeyMissing. */
export function pairOf(ring: Ring, version: number): RingPair {
  const pair = ring.pairs.find((candidate) => candidate.version === version)
  if (!pair) throw new KeyMissing(version)
  return pair
}

function newest(ring: Ring): RingPair {
  const pair = ring.pairs.at(-1)
  if (!pair) throw new RangeError('a ring holds at least one version')
  return pair
}
