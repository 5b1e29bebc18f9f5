import { newestVersion, type Ring } from '../../keys/ring.ts'
import { rewrapKey, type Wrap } from '../../keys/wraps.ts'
import type { Store } from '../connect.ts'

type Kept = Wrap & { _id: string }

const atOnce = 500

/**
 * Wraps every case key anew under the newest version of the ring while the office works; both versions open meanwhile. Begun again it goes
 * on where it was. Answers how many it wrapped. A wrap that was destroyed or written by somebody else in between is left as it is: nothing
 * destroyed comes back. Throws SealBroken or KeyMissing for a wrap that the ring does not open.
 */
export async function rewrapAll({ wraps }: Pick<Store, 'wraps'>, ring: Ring): Promise<number> {
  const old = { ringVersion: { $lt: newestVersion(ring) } }
  let done = 0
  let batch: Kept[] = []
  const write = async (): Promise<void> => {
    if (batch.length === 0) return
    const { modifiedCount } = await wraps.collection.bulkWrite(batch.map(changeOf(ring)) as never[], { ordered: false })
    done += modifiedCount
    batch = []
  }
  for await (const wrap of wraps.collection.find(old, { batchSize: atOnce })) {
    batch.push(wrap as unknown as Kept)
    if (batch.length === atOnce) await write()
  }
  await write()
  return done
}

const changeOf = (ring: Ring) => (wrap: Kept) => {
  const { ringVersion, sealed } = rewrapKey(ring, wrap)
  return {
    updateOne: { filter: { _id: wrap._id, ringVersion: wrap.ringVersion, sealed: wrap.sealed }, update: { $set: { ringVersion, sealed } } },
  }
}
