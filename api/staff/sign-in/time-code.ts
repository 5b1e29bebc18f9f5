import { verifySync } from 'otplib'

const stepSeconds = 30

/**
 * The time step whose code this is (RFC 6238, 6 digits, 30 s), or null for a wrong one. The step before and the one after count too:
 * clocks of phones differ, and typing takes time.
 */
export function timeStepOf(secret: string, typed: string, at: string): number | null {
  const token = typed.replaceAll(/[\s-]/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const verdict = verifySync({ secret, token, period: stepSeconds, epoch: Date.parse(at) / 1000, epochTolerance: stepSeconds })
  return verdict.valid && 'epoch' in verdict ? Math.floor(verdict.epoch / stepSeconds) : null
}
