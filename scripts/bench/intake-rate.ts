import { mongo } from 'mongoose'
import { withDatabase } from '../../config/mongo-address.ts'
import { freePort } from '../provision/free-port.ts'
import { startPublicApp, startWorker } from '../start/apps.ts'
import { startBare } from './bare/start.ts'
import { compared } from './compare.ts'
import { loadProcess, type Side } from './load-process.ts'
import type { Bench, Measure } from './measure.ts'
import { type Office, unlimitedToken, withOffice } from './office.ts'
import { judged, type Result } from './result.ts'
import { doneInAll, inTurn, rateOf } from './rounds.ts'
import { shownSpread, spreadOf } from './spread.ts'

const clients = 20
const unit = 'complaints/s'

/**
 * Complaints acknowledged per second through the programs' door, sealed, each under a key of its own, against an Express app that does
 * nothing but insert as many bytes with the same write concern. The worker is stopped; afterwards the same with it running.
 */
export const intakeRate: Measure = (bench) =>
  withOffice(bench, 'intake', async (office) => {
    const { start, surroundings } = office
    await startPublicApp(start, surroundings)
    const token = await unlimitedToken(office)
    const url = `${surroundings.publicUrl}/api/v1/complaints`
    const product = await loadProcess(start.house, 'Redress', { kind: 'complaints', of: { url, token } })
    await product.run({ clients: 1, seconds: 60, most: 1 })
    const bare = await bareIntake(office, token)
    const pairs = await inTurn({ ...bench, servers: office.servers, clients }, product, bare)
    const acknowledged = doneInAll(pairs)
    await mustBeKept(office, acknowledged)
    const { ratio, told } = compared(pairs, rateOf, unit)
    const bareRate = spreadOf(pairs.map((pair) => rateOf(pair.bare))).median
    return [
      judged({
        id: 'B1',
        value: ratio.median,
        target: { atLeast: 0.4 },
        unit: 'of bare',
        told: [...told, `${acknowledged} acknowledged, all kept`],
      }),
      await withWorker(bench, office, product, bareRate),
    ]
  })

/** The bare app stores documents of the very size that the first complaint took, in the same server. */
async function bareIntake({ start, store, adminUri }: Office, token: string): Promise<Side> {
  const first = await store.publicInbox.findOne().lean()
  const bytes = mongo.BSON.calculateObjectSize(first ?? {})
  const port = await freePort()
  await startBare(start, 'intake-app', [withDatabase(adminUri, 'bare'), String(port), String(bytes)])
  return loadProcess(start.house, 'bare', { kind: 'complaints', of: { url: `http://127.0.0.1:${port}/`, token } })
}

/** Whoever was told 201 must find the complaint here. */
async function mustBeKept({ store }: Office, acknowledged: number): Promise<void> {
  const kept = await store.publicInbox.countDocuments()
  if (kept < acknowledged) throw new Error(`${acknowledged} complaints were acknowledged and ${kept} are there`)
}

/** The worker opens cases meanwhile, as fast as it can, on the same cores. Told beside the bare rate of the rounds before. */
async function withWorker(
  { rounds, seconds, say }: Bench,
  { start, surroundings }: Office,
  product: Side,
  bareRate: number,
): Promise<Result> {
  await startWorker(start, surroundings)
  await product.run({ clients, seconds })
  const rates: number[] = []
  for (let round = 1; round <= rounds; round++) rates.push(rateOf(await product.run({ clients, seconds })))
  const rate = spreadOf(rates)
  say(`  with the worker running: ${shownSpread(rate)} ${unit}`)
  return judged({
    id: 'B1-worker-running',
    value: rate.median / bareRate,
    target: null,
    unit: 'of bare',
    told: [`Redress ${shownSpread(rate)} ${unit}`],
  })
}
