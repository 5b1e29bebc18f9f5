import type { Sample } from './load/closed-loop.ts'
import type { Pairs } from './rounds.ts'
import { type Spread, shownSpread, spreadOf } from './spread.ts'

/** How Redress stands to the bare thing, round by round, and what each of them did. */
export type Comparison = { ratio: Spread; told: string[] }

/** Compares one figure of each sample, such as its rate. The ratio is taken within each round: both sides then had the same weather. */
export function compared(pairs: Pairs, figureOf: (sample: Sample) => number, unit: string): Comparison {
  const of = (side: 'product' | 'bare') => spreadOf(pairs.map((pair) => figureOf(pair[side])))
  const ratio = spreadOf(pairs.map(({ product, bare }) => figureOf(product) / figureOf(bare)))
  const load = (side: 'product' | 'bare') => `load ${Math.round(spreadOf(pairs.map((pair) => pair[side].loadCpu)).median * 100)}% of a core`
  return {
    ratio,
    told: [
      `ratio ${shownSpread(ratio)}`,
      `Redress ${shownSpread(of('product'))} ${unit}, ${load('product')}`,
      `bare ${shownSpread(of('bare'))} ${unit}, ${load('bare')}`,
    ],
  }
}
