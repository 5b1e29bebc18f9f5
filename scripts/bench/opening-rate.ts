import { startWorker } from '../start/apps.ts'
import { startBare } from './bare/start.ts'
import { compared } from './compare.ts'
import { loadProcess, type Side } from './load-process.ts'
import type { Measure } from './measure.ts'
import { type Office, withOffice } from './office.ts'
import { judged } from './result.ts'
import { inTurn, rateOf } from './rounds.ts'

/**
 * Cases opened per second by nudger, workflow and worker out of an inbox that is full, against empty workflows that are started and
 * awaited, 20 at once, with a worker of their own on the same engine.
 */
export const openingRate: Measure = (bench) =>
  withOffice(bench, 'opening', async (office) => {
    const { start, surroundings } = office
    const { address, product } = { address: surroundings.temporalAddress, product: await openingSide(office) }
    await startWorker(start, surroundings)
    await startBare(start, 'engine-worker', [address])
    const bare = await loadProcess(start.house, 'bare', { kind: 'executions', of: { address } })
    const pairs = await inTurn({ ...bench, servers: office.servers, clients: 20 }, product, bare)
    const { ratio, told } = compared(pairs, rateOf, 'a second')
    return [judged({ id: 'B2', value: ratio.median, target: { atLeast: 0.4 }, unit: 'of bare', told })]
  })

/** Fills the inbox as the public app does. */
export function openingSide({ start, adminUri, keys, id }: Office): Promise<Side> {
  const receiptSecret = Buffer.from(keys.receiptSecret).toString('base64url')
  return loadProcess(start.house, 'Redress', {
    kind: 'openings',
    of: { mongodbUri: adminUri, officeKey: keys.officeKey, receiptSecret, office: id },
  })
}
