import { commandSides, mustBeAccepted } from './command-sides.ts'
import { compared } from './compare.ts'
import type { Sample } from './load/closed-loop.ts'
import type { Measure } from './measure.ts'
import { withOffice } from './office.ts'
import { judged } from './result.ts'
import { doneInAll, inTurn } from './rounds.ts'
import { spreadOf } from './spread.ts'

/** What one person waits for a command, from pressing the button to its outcome, against a bare Update of an empty workflow. */
export const commandLatency: Measure = (bench) =>
  withOffice(bench, 'latency', async (office) => {
    const { product, bare } = await commandSides(office, 1)
    const pairs = await inTurn({ ...bench, servers: office.servers, clients: 1 }, product, bare)
    await mustBeAccepted(office, doneInAll(pairs))
    const { ratio, told } = compared(pairs, median, 'ms (p50)')
    return [judged({ id: 'B5-one', value: ratio.median, target: { atMost: 3 }, unit: 'times bare', told })]
  })

const median = ({ latenciesMs }: Sample): number => spreadOf(latenciesMs).median
