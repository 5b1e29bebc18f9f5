import { type Buckets, createBuckets, type Pace } from './buckets.ts'
import { createHold } from './hold.ts'
import { createSenderKeys, type SenderKind } from './sender-key.ts'

/**
 * How fast is too fast. By an address alone nobody is refused: a jail, a library or a whole county may stand behind one, and behind an
 * onion address everybody does. Newcomers beyond its pace are held a moment, the others pass. Refused for a moment is only a sender
 * who proved to be one and the same.
 */
export type LimitFigures = {
  /** Posts of senders not seen before, behind one address. */
  newcomers: Pace
  /** How long each of them waits beyond that pace. */
  holdMs: number
  /** Posts under one person's code: nobody answers a question a second. */
  person: Pace
  /** Posts with one program's token. */
  program: Pace
}

export const limitFigures: LimitFigures = {
  newcomers: { atOnce: 200, perSecond: 10 },
  holdMs: 1_500,
  person: { atOnce: 60, perSecond: 1 },
  program: { atOnce: 600, perSecond: 20 },
}

export type Limits = {
  keyOf(kind: SenderKind, of: string): string
  newcomers: Buckets
  person: Buckets
  program: Buckets
  hold: ReturnType<typeof createHold>
}

export const createLimits = (figures: LimitFigures): Limits => ({
  keyOf: createSenderKeys(),
  newcomers: createBuckets(figures.newcomers),
  person: createBuckets(figures.person),
  program: createBuckets(figures.program),
  hold: createHold(figures.holdMs),
})

/** Milliseconds on a clock that never goes back, whatever is done to the machine's. */
export const tick = (): number => performance.now()
