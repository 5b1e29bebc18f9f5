/** To whom a silence climbs, one rung after the other. */
export const silenceLevels = ['owner', 'supervisor', 'lead'] as const
export type SilenceLevel = (typeof silenceLevels)[number]

/** Since when nobody has acted, and who has heard that it is so; `told` begins anew with the next act. */
export type Quiet = { since: string; told: readonly SilenceLevel[] }

/** How it stands on the case, and `of` an allegation where that differs: what one of them was given is no act on the others. */
export type Silence = Quiet & { of?: Readonly<Record<string, Quiet>> }

/** Somebody heard that nobody has acted on these allegations; on the case, if none are named. `since`: the longest of them. */
export type SilenceFact = { type: 'silenceNoticed'; level: SilenceLevel; since: string; allegations?: readonly string[] }

/** How it stands on one allegation. */
export const quietOn = (silence: Silence, allegation: string): Quiet => silence.of?.[allegation] ?? silence
