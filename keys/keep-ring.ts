import { stat } from 'node:fs/promises'
import { type Custody, takeCustody, whyLocked } from './custody.ts'
import { openUnlockDoor } from './unlock-door.ts'

/** What a process that opens is told of its ring, in its settings. */
type RingSettings = {
  mode: string
  ringFile: string
  officeKey: string
  ringPassphrase: string | undefined
  unlockSocket: string | undefined
}

/** The ring in the custody of a process, until it stops. */
export type KeptRing = Pick<Custody, 'ring' | 'opened'> & { close(): Promise<void> }

const lookEveryMs = 5_000

/**
 * Keeps the ring for a whole process: takes it into custody, opens the unlock door if one is set, and takes up a ring file that was
 * written anew under the same passphrase within seconds. `failed` is told why a new file was not taken up. Throws an Error in plain
 * words when the ring cannot be used, or could never be opened.
 */
export async function keepRing(
  { mode, ringFile, officeKey, ringPassphrase, unlockSocket }: RingSettings,
  failed: (why: string) => void,
): Promise<KeptRing> {
  const custody = await custodyOf({ file: ringFile, officeKey, passphrase: ringPassphrase, mustBeSealed: mode === 'production' })
  if (!custody.ring() && !unlockSocket)
    throw new Error('The ring in RING_FILE is sealed: set RING_PASSPHRASE_FILE, or UNLOCK_SOCKET to start locked.')
  const door = unlockSocket ? await openUnlockDoor(unlockSocket, custody) : null
  const looking = onChange(ringFile, () => custody.refresh().catch((error: unknown) => failed(whyLocked(error) ?? 'It could not be read.')))
  return {
    ring: custody.ring,
    opened: custody.opened,
    async close() {
      clearInterval(looking)
      await door?.close()
    },
  }
}

async function custodyOf(kept: Parameters<typeof takeCustody>[0]): Promise<Custody> {
  try {
    return await takeCustody(kept)
  } catch (error) {
    const why = whyLocked(error)
    throw why ? new Error(`RING_FILE: ${why}${remedy(why)}`) : error
  }
}

const remedy = (why: string): string =>
  why.includes('not sealed')
    ? ' Seal it: npm run seal-ring.'
    : why.includes('another office')
      ? ' It does not open what is sealed to OFFICE_KEY.'
      : ''

/** Looks at the file's time, which also works where a folder is mounted and tells of no changes. */
function onChange(file: string, tell: () => void): NodeJS.Timeout {
  let seen: number | null = null
  const look = async (): Promise<void> => {
    const found = await stat(file).catch(() => null)
    if (!found) return
    if (seen !== null && seen !== found.mtimeMs) tell()
    seen = found.mtimeMs
  }
  void look()
  return setInterval(() => void look(), lookEveryMs).unref()
}
