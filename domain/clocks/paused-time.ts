import type { Pause } from './shape.ts'
import type { Span } from './spans.ts'

/**
 * Pauses as spans of time, in milliseconds: from the trigger on where they began before it, to Infinity while they are open. One
 * that was over before the trigger, or whose two instants are equal, pauses nothing.
 */
export const pausedTime = (trigger: number, pauses: readonly Pause[]): readonly Span[] =>
  pauses
    .map(({ from, to }) => ({
      from: Math.max(Date.parse(from), trigger),
      to: to === null ? Number.POSITIVE_INFINITY : Date.parse(to),
    }))
    .filter(({ from, to }) => from < to)
