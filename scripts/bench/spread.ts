/** The middle of some figures, and how far they lie apart. */
export type Spread = { median: number; low: number; high: number }

/** Of an even number of figures the median is the mean of the two in the middle. Throws for none. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined) throw new Error('there is no median of nothing')
  const half = sorted.length / 2
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1)
  return { median: middle.reduce((sum, one) => sum + one, 0) / middle.length, low, high }
}

/** Three digits are as much as these figures can carry. */
export const shown = (figure: number): string => (figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3))

/** Like `212 (198 to 220)`. */
export const shownSpread = ({ median, low, high }: Spread): string => `${shown(median)} (${shown(low)} to ${shown(high)})`
