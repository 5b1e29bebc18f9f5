import { generateSecret } from 'otplib'
import { openCookie, sealCookie } from '../../../keys/cookie.ts'

const minutes = 60

/**
 * The secret of a second factor while it is being set up: it waits sealed in the form, so that a page that comes back with a problem
 * still fits the app it was typed into. Bound to what it is for.
 */
export const sealPending = (key: Uint8Array, about: string, now: string, secret = generateSecret()): { secret: string; sealed: string } => {
  const endsAt = new Date(Date.parse(now) + minutes * 60_000).toISOString()
  return { secret, sealed: sealCookie(key, { name: nameOf(about), value: secret, endsAt }) }
}

/** What was sealed for this, or null when it has ended or was sealed for something else. */
export const openPending = (key: Uint8Array, about: string, sealed: string, now: string): string | null =>
  openCookie(key, { name: nameOf(about), text: sealed }, now)

const nameOf = (about: string): string => `second factor of ${about}`
