import { makeCaseKey } from '../../keys/case-key.ts'
import { officeKeyOf, type Ring, renewRing } from '../../keys/ring.ts'
import { wrapKey } from '../../keys/wraps.ts'
import { openCaseKeys } from '../../store/case-keys.ts'
import type { Store } from '../../store/connect.ts'
import { rewrapAll } from '../../store/rotation/rewrap.ts'
import type { Measure } from './measure.ts'
import { withOffice } from './office.ts'
import { judged } from './result.ts'

const wraps = 100_000
const atOnce = 5_000

/** How long it takes to wrap every case key anew while keys are read all the time, and how many of those reads failed. */
export const rotation: Measure = (bench) =>
  withOffice(bench, 'rotation', async ({ store, keys: { ring } }) => {
    await fill(store, ring)
    const renewed = renewRing(ring)
    const load = readAllTheTime(store, renewed)
    const began = performance.now()
    const done = await rewrapAll(store, renewed)
    const seconds = (performance.now() - began) / 1000
    const { reads, failed } = await load.stop()
    if (done !== wraps) throw new Error(`${done} of ${wraps} were wrapped anew`)
    const told = [`${wraps} wraps, ${reads} reads meanwhile, ${failed} failed`]
    return [
      judged({ id: 'rotation-s', value: seconds, target: { atMost: 300 }, unit: 's', told }),
      judged({ id: 'rotation-failed-reads', value: failed, target: { atMost: 0 }, unit: 'reads', told }),
    ]
  })

async function fill({ wraps: collection }: Store, ring: Ring): Promise<void> {
  for (let from = 0; from < wraps; from += atOnce) {
    const rows = Array.from({ length: atOnce }, (_, at) => wrapOf(ring, from + at))
    await collection.collection.insertMany(rows as never[])
  }
}

const wrapOf = (ring: Ring, number: number) => ({
  _id: `bench-${number}`,
  ...wrapKey(officeKeyOf(ring), makeCaseKey('file'), `case-${number}`),
  shape: 1,
})

function readAllTheTime(store: Store, ring: Ring): { stop(): Promise<{ reads: number; failed: number }> } {
  const tally = { reads: 0, failed: 0 }
  let stopped = false
  const loop = async (): Promise<void> => {
    for (let number = 0; !stopped; number = (number + 7919) % wraps) {
      tally.reads += 1
      try {
        const keys = await openCaseKeys(store, ring, `case-${number}`)
        keys.newest('file')
      } catch {
        tally.failed += 1
      }
    }
  }
  const running = loop()
  return {
    async stop() {
      stopped = true
      await running
      return tally
    },
  }
}
