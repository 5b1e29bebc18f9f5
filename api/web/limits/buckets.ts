/** So many at once, and from then on so many a second. */
export type Pace = { atOnce: number; perSecond: number }

export type Buckets = {
  /** Milliseconds until there is room under this key; 0 takes the room there is. */
  take(key: string, nowMs: number): number
  /** Whether this key took something lately. */
  knows(key: string): boolean
}

/**
 * Counts by key, each at the same pace, and keeps one number for each: the moment from which its whole allowance is there again. Keys
 * that were quiet longest are forgotten first, which gives them their allowance back, so memory has an end and nobody is counted for
 * ever. By hand, since it is these few lines and stands on the path of every complaint; `nowMs` must never go back.
 */
export function createBuckets({ atOnce, perSecond }: Pace, mostKeys = 50_000): Buckets {
  const everyMs = 1000 / perSecond
  const wholeAt = new Map<string, number>()
  return {
    take(key, nowMs) {
      const since = Math.max(nowMs, wholeAt.get(key) ?? nowMs)
      const waitMs = since - nowMs - (atOnce - 1) * everyMs
      if (waitMs > 0) return waitMs
      wholeAt.delete(key)
      wholeAt.set(key, since + everyMs)
      if (wholeAt.size > mostKeys) forgetQuietest(wholeAt)
      return 0
    },
    knows: (key) => wholeAt.has(key),
  }
}

/** The first in order is the one that took something longest ago. */
function forgetQuietest(wholeAt: Map<string, number>): void {
  const [quietest] = wholeAt.keys()
  if (quietest !== undefined) wholeAt.delete(quietest)
}
