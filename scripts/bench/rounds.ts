import type { ServerProcess } from '../provision/running-server.ts'
import type { Loop, Sample } from './load/closed-loop.ts'
import type { Side } from './load-process.ts'
import { type ProcessorTime, usedBy, usedForEach } from './processor-time.ts'
import { shown } from './spread.ts'

/** How long it is measured, and which processes work meanwhile. */
export type Rounds = { rounds: number; seconds: number; clients: number; servers: readonly ServerProcess[]; say(line: string): void }

/** What one side did in one round, and what each process used for one piece of work: that stays the same on a machine with other work. */
export type Watched = Sample & { used: ProcessorTime }

/** What two sides did in the same rounds: the first of each belong together, and so on. */
export type Pairs = readonly { product: Watched; bare: Watched }[]

/**
 * Measures Redress and the bare thing in turn, A-B-A-B, so that whatever else the machine does falls on both. Each is warmed up first
 * for as long as a round, which counts nothing: until code is compiled it takes twice its time.
 */
export async function inTurn({ rounds, seconds, clients, servers, say }: Rounds, product: Side, bare: Side): Promise<Pairs> {
  for (const side of [bare, product]) await side.run({ clients, seconds })
  const pairs: { product: Watched; bare: Watched }[] = []
  for (let round = 1; round <= rounds; round++) {
    const pair = {
      bare: await watched(bare, { clients, seconds }, servers),
      product: await watched(product, { clients, seconds }, servers),
    }
    pairs.push(pair)
    say(`  round ${round} of ${rounds}: bare ${shown(rateOf(pair.bare))}/s, Redress ${shown(rateOf(pair.product))}/s`)
  }
  return pairs
}

async function watched(side: Side, loop: Loop, servers: readonly ServerProcess[]): Promise<Watched> {
  const before = await usedBy(servers)
  const sample = await side.run(loop)
  return { ...sample, used: usedForEach(before, await usedBy(servers), sample.done) }
}

export const rateOf = ({ done, seconds }: Sample): number => done / seconds

/** How often Redress was asked, warm-up left out. */
export const doneInAll = (pairs: Pairs): number => pairs.reduce((sum, { product }) => sum + product.done, 0)
