import type { Sample } from './load/closed-loop.ts'
import type { Pairs, Watched } from './rounds.ts'
import { type Spread, shown, shownSpread, spreadOf } from './spread.ts'

/** How Redress stands to the bare thing, round by round, and what each of them did. */
export type Comparison = { ratio: Spread; told: string[] }

/** Compares one figure of each sample, such as its rate. The ratio is taken within each round: both sides then had the same weather. */
export function compared(pairs: Pairs, figureOf: (sample: Sample) => number, unit: string): Comparison {
  const ratio = spreadOf(pairs.map(({ product, bare }) => figureOf(product) / figureOf(bare)))
  const lines = (name: string, samples: readonly Watched[]) => [
    `${name} ${shownSpread(spreadOf(samples.map(figureOf)))} ${unit}, load ${percent(medianOf(samples, ({ loadCpu }) => loadCpu))} of a core${missed(samples)}`,
    `    processor ms for each: ${usedFor(samples)}`,
  ]
  const told = [
    ...lines(
      'Redress',
      pairs.map(({ product }) => product),
    ),
    ...lines(
      'bare',
      pairs.map(({ bare }) => bare),
    ),
  ]
  return { ratio, told: [`ratio ${shownSpread(ratio)}`, ...told] }
}

/** Said only where it happened. */
function missed(samples: readonly Watched[]): string {
  const times = samples.reduce((sum, sample) => sum + sample.missed, 0)
  return times === 0 ? '' : `, ${times} times too busy`
}

const medianOf = (samples: readonly Watched[], figureOf: (sample: Watched) => number): number => spreadOf(samples.map(figureOf)).median

const percent = (share: number): string => `${Math.round(share * 100)}%`

function usedFor(samples: readonly Watched[]): string {
  const names = new Set(samples.flatMap(({ used }) => [...used.keys()]))
  return [...names].map((name) => `${name} ${shown(medianOf(samples, ({ used }) => used.get(name) ?? 0))}`).join(', ')
}
