import type { RegisterEntry } from '../registers/entry.ts'
import { type Days, heldOn } from '../registers/on-the-day.ts'

/**
 * How an agreement stood when it happened. `disputed`: its parties say different things; nobody here decides between them. `doubtful`:
 * suspended, ended, announced or no longer listed, and the register does not say on which side of that the day lies.
 */
export type AgreementStanding = 'disputed' | 'inForce' | 'doubtful'

/** Null for an agreement that is none with ICE or did not hold on that day by its own dates. */
export function agreementStanding(agreement: RegisterEntry, days: Days): AgreementStanding | null {
  const { status, model } = agreement.open
  const held = heldOn(agreement, ['from', 'to'], days)
  if (model === 'other' || held === 'no') return null
  if (status === 'disputed' || status === 'inForce') return status
  return status === 'ended' && held === 'yes' ? 'inForce' : 'doubtful'
}

/** Of several the one that asks most for a person to look: a dispute is not passed over because another agreement holds. */
export const mostInDoubt = (all: readonly (AgreementStanding | null)[]): AgreementStanding | null =>
  (['disputed', 'inForce', 'doubtful'] as const).find((one) => all.includes(one)) ?? null
