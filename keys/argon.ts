import { PasswordsBusy } from './errors.ts'
import { makeTurns } from './turns.ts'

/**
 * Runs one Argon2id computation when its turn comes. Each takes a core and 19 to 64 MiB: two at once leave other requests their share
 * of the machine and of Node's four threads, and about 3 s of work may wait. What comes then gets PasswordsBusy at once, instead of
 * all being late.
 */
export const inTurn = makeTurns(2, 64, () => new PasswordsBusy())

/** The same accented letter is typed in two ways on different keyboards; both are the same password (NIST SP 800-63B). */
export const asTyped = (secret: string): string => secret.normalize('NFKC')
