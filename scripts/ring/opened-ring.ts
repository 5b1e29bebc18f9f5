import { whyLocked } from '../../keys/custody.ts'
import type { Ring } from '../../keys/ring.ts'
import { openRing } from '../../keys/ring-file.ts'
import type { RingLock } from '../../keys/ring-lock.ts'
import { Trouble } from '../provision/trouble.ts'
import { knownPassphrase } from './passphrase.ts'

/** A sealed ring, opened for an operator. Throws Trouble in plain words. */
export async function openedRing(file: string, passphraseFile: string | undefined): Promise<{ ring: Ring; lock: RingLock }> {
  try {
    return await openRing(file, await knownPassphrase(passphraseFile))
  } catch (error) {
    const why = whyLocked(error)
    if (!why) throw error
    throw new Trouble(`${file}: ${why}`, 'Nothing was changed. Look which file and passphrase belong together.', { cause: error })
  }
}
