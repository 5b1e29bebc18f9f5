import { RingRefused, WrongPassphrase } from './errors.ts'
import { holdsOfficeKey, type Ring, takeOver } from './ring.ts'
import { openRing, readRingFile, reopenRing } from './ring-file.ts'
import type { RingLock } from './ring-lock.ts'

/** The ring as one process holds it: in its memory and nowhere else, and not at all while the office is locked. */
export type Custody = {
  /** Null while the office is locked. Once there it stays the same object, whatever versions it gains or loses. */
  ring(): Ring | null
  /** Opens the ring; twice does no harm. Throws WrongPassphrase, RingRefused, PasswordsBusy; nothing changes then. */
  unlock(passphrase: string): Promise<void>
  /** Settles when the office is unlocked, at once if it is. */
  opened: Promise<Ring>
  /** Takes up the versions of a file that was written anew under the same passphrase. Throws as `unlock` does. */
  refresh(): Promise<void>
}

/** Where the ring lies, the key it must open, and what this process may do without being asked. */
type Kept = { file: string; officeKey: string; passphrase: string | undefined; mustBeSealed: boolean; settleMs?: number }

/** Three times as long as a process takes to look at its file again. */
const everybodyLookedMs = 15_000

/**
 * Takes the ring into this process: a sealed one is opened if its passphrase is at hand, and stays closed until `unlock` if it is not.
 * Throws RingRefused (also for a ring that lies open where it must not, or does not open what is sealed to the office key), WrongPassphrase.
 */
export async function takeCustody({ file, officeKey, passphrase, mustBeSealed, settleMs = everybodyLookedMs }: Kept): Promise<Custody> {
  let held: Ring | null = null
  let lock: RingLock | null = null
  let settling: NodeJS.Timeout | undefined
  let tell: (ring: Ring) => void = () => {}
  const opened = new Promise<Ring>((resolve) => {
    tell = resolve
  })
  const hold = (ring: Ring): void => {
    if (!holdsOfficeKey(ring, officeKey)) throw new RingRefused(file, 'of another office')
    held = held ? takeOver(held, ring) : ring
    tell(held)
  }
  const unlock = async (words: string): Promise<void> => {
    const open = await openRing(file, words)
    hold(open.ring)
    lock = open.lock
  }
  const found = await readRingFile(file)
  if ('ring' in found) {
    if (mustBeSealed) throw new RingRefused(file, 'not sealed under a passphrase')
    hold(found.ring)
  } else if (passphrase !== undefined) await unlock(passphrase)
  return {
    ring: () => held,
    unlock,
    opened,
    async refresh() {
      if (!held) return
      const fresh = await freshRing(file, lock)
      hold(sealingAsBefore(held, fresh))
      // A new version opens at once and seals later: another process might not have looked at its file yet, and could not open it.
      clearTimeout(settling)
      settling = setTimeout(hold, settleMs, fresh).unref()
    },
  }
}

async function freshRing(file: string, lock: RingLock | null): Promise<Ring> {
  if (lock) return reopenRing(file, lock)
  const found = await readRingFile(file)
  if ('sealed' in found) throw new RingRefused(file, 'sealed under a passphrase')
  return found.ring
}

/** The newest version is the last one: what was the newest stays last for now, if it is still there. */
function sealingAsBefore(held: Ring, fresh: Ring): Ring {
  const before = held.pairs.at(-1)?.version
  const last = fresh.pairs.filter(({ version }) => version === before)
  return { ...fresh, pairs: [...fresh.pairs.filter(({ version }) => version !== before), ...last] }
}

/** What a person may be told of why a ring was not opened; null for what is no fault of the ring. */
export function whyLocked(error: unknown): string | null {
  if (error instanceof WrongPassphrase) return 'The passphrase does not open the ring, or the ring file was changed.'
  return error instanceof RingRefused ? `The ring file cannot be used: ${error.reason}.` : null
}
