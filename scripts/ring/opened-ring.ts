import { whyLocked } from '../../keys/custody.ts'
import type { Ring } from '../../keys/ring.ts'
import { openRing, readRingFile } from '../../keys/ring-file.ts'
import type { RingLock } from '../../keys/ring-lock.ts'
import { Trouble } from '../provision/trouble.ts'

/** A sealed ring, opened for an operator. Throws Trouble in plain words. */
async function openedRing(file: string, passphrase: () => Promise<string>): Promise<{ ring: Ring; lock: RingLock }> {
  try {
    return await openRing(file, await passphrase())
  } catch (error) {
    const why = whyLocked(error)
    if (!why) throw error
    throw new Trouble(`${file}: ${why}`, 'Nothing was changed. Look which file and passphrase belong together.', { cause: error })
  }
}

/** A copy of the ring as it lies there, sealed or not. Throws Trouble. */
export async function ringCopy(
  file: string,
  passphrase: () => Promise<string>,
): Promise<{ file: string; ring: Ring; lock: RingLock | null }> {
  const found = await readRingFile(file)
  return { file, ...('ring' in found ? { ring: found.ring, lock: null } : await openedRing(file, passphrase)) }
}
