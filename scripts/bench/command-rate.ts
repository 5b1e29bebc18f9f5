import { commandSides, mustBeAccepted } from './command-sides.ts'
import { compared } from './compare.ts'
import type { Measure } from './measure.ts'
import { withOffice } from './office.ts'
import { judged } from './result.ts'
import { doneInAll, inTurn, rateOf } from './rounds.ts'

const clients = 20

/** Commands decided per second for 20 people on 20 cases, against bare Updates of 20 empty workflows. */
export const commandRate: Measure = (bench) =>
  withOffice(bench, 'commands', async (office) => {
    const { product, bare } = await commandSides(office, clients)
    const pairs = await inTurn({ ...bench, servers: office.servers, clients }, product, bare)
    await mustBeAccepted(office, doneInAll(pairs))
    const { ratio, told } = compared(pairs, rateOf, 'a second')
    return [judged({ id: 'B5-twenty', value: ratio.median, target: { atLeast: 0.25 }, unit: 'of bare', told })]
  })
