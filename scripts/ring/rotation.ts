import { stat } from 'node:fs/promises'
import { newestVersion, officeKeyOf, type Ring, renewRing, retireOld } from '../../keys/ring.ts'
import { writeRing } from '../../keys/ring-file.ts'
import type { RingLock } from '../../keys/ring-lock.ts'
import type { Store } from '../../store/connect.ts'
import { resealAll } from '../../store/rotation/reseal.ts'
import { rewrapAll } from '../../store/rotation/rewrap.ts'
import { stillSealed } from '../../store/rotation/still-sealed.ts'
import { Trouble } from '../provision/trouble.ts'

export type Copy = { file: string; ring: Ring; lock: RingLock | null }

/** A process looks at its ring file every 5 s, and seals with a new version 15 s later. */
const settledMs = 60_000

/** Adds a version to every copy of the ring. Answers the office key to pin in the settings. Throws Trouble when the copies differ. */
export async function renew(copies: readonly Copy[]): Promise<string> {
  const [first] = copies
  if (!first) throw new Trouble('No ring file was named.', 'Name every copy.')
  const same = copies.every(({ ring }) => officeKeyOf(ring) === officeKeyOf(first.ring) && ring.pairs.length === first.ring.pairs.length)
  if (!same) throw new Trouble('The copies do not hold the same versions.', 'Copy the newest over the others, with the same passphrase.')
  const renewed = renewRing(first.ring)
  for (const { file, lock } of copies) await writeRing(file, renewed, lock)
  return officeKeyOf(renewed)
}

/** Wraps and seals everything anew, while the office works, until nothing is left. Answers how much. Throws Trouble if begun too soon. */
export async function rewrap(store: Store, { file, ring }: Copy, now: string): Promise<number> {
  if (Date.parse(now) - (await stat(file)).mtimeMs < settledMs)
    throw new Trouble('The ring was renewed less than a minute ago.', 'Wait until every process has taken it up, then run this again.')
  return (await rewrapAll(store, ring)) + (await resealAll(store, ring))
}

/** Destroys all versions but the newest in every copy. Throws Trouble while anything is left that only they open. */
export async function retire(store: Store, copies: readonly Copy[], pinned: string): Promise<void> {
  for (const { file, ring } of copies) {
    if (pinned !== officeKeyOf(ring))
      throw new Trouble(`OFFICE_KEY is not the newest key of ${file}.`, 'Pin it for every process first, and restart them.')
    const left = Object.entries(await stillSealed(store, newestVersion(ring))).filter(([, count]) => count > 0)
    if (left.length > 0)
      throw new Trouble(`Still sealed to an older key: ${left.map(([what, count]) => `${count} ${what}`).join(', ')}.`, leftTodo)
  }
  for (const { file, ring, lock } of copies) await writeRing(file, retireOld(ring), lock)
}

const leftTodo = 'Run rewrap again. Waiting documents go as they are answered; one that is held stands under Health.'
