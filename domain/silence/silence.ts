/** To whom a silence climbs, one rung after the other. */
export const silenceLevels = ['owner', 'supervisor', 'lead'] as const
export type SilenceLevel = (typeof silenceLevels)[number]

/** Since when nobody has acted on a case, and who has heard that it is so; `told` begins anew with the next act. */
export type Silence = { since: string; told: readonly SilenceLevel[] }

/** Somebody heard that nobody has acted. */
export type SilenceFact = { type: 'silenceNoticed'; level: SilenceLevel; since: string }
