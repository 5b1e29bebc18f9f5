import type { Sample } from './load/closed-loop.ts'
import type { Side } from './load-process.ts'
import { shown } from './spread.ts'

/** How long it is measured: warm-up first, then the sides in turn, `rounds` times. */
export type Rounds = { rounds: number; seconds: number; clients: number; say(line: string): void }

/** What two sides did in the same rounds: the first of each belong together, and so on. */
export type Pairs = readonly { product: Sample; bare: Sample }[]

/**
 * Measures Redress and the bare thing in turn, A-B-A-B, so that whatever else the machine does falls on both. Each is warmed up first,
 * for a third of a round; that counts nothing.
 */
export async function inTurn({ rounds, seconds, clients, say }: Rounds, product: Side, bare: Side): Promise<Pairs> {
  for (const side of [bare, product]) await side.run({ clients, seconds: seconds / 3 })
  const pairs: { product: Sample; bare: Sample }[] = []
  for (let round = 1; round <= rounds; round++) {
    const pair = { bare: await bare.run({ clients, seconds }), product: await product.run({ clients, seconds }) }
    pairs.push(pair)
    say(
      `  round ${round} of ${rounds}: ${[bare, product].map(({ name }, at) => `${name} ${shown(rateOf(at ? pair.product : pair.bare))}/s`).join(', ')}`,
    )
  }
  return pairs
}

export const rateOf = ({ done, seconds }: Sample): number => done / seconds
