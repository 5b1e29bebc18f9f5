import { openFromOffice } from '../../keys/open.ts'
import { newestVersion, officeKeyOf, type Ring } from '../../keys/ring.ts'
import { sealToOffice } from '../../keys/seal.ts'
import { openSecondFactor, sealSecondFactor } from '../../keys/second-factor.ts'
import type { Store } from '../connect.ts'
import { entryPlace } from '../registers/entry-place.ts'

/**
 * Seals anew what is sealed to the office's key itself and stays: the secrets behind second factors and the names in registers. What
 * somebody changed meanwhile is left to the next run. Answers how many it sealed.
 */
export async function resealAll({ users, registers }: Pick<Store, 'users' | 'registers'>, ring: Ring): Promise<number> {
  const officeKey = officeKeyOf(ring)
  let done = 0
  for (const { _id, totpSecret } of await users.find({}, { totpSecret: 1 }).lean()) {
    if (!isOld(ring, totpSecret)) continue
    const anew = sealSecondFactor(officeKey, openSecondFactor(ring, totpSecret, _id), _id)
    done += (await users.updateOne({ _id, totpSecret }, { totpSecret: anew })).modifiedCount
  }
  for (const { _id, sealed } of await registers.find({ sealed: { $ne: null } }, { sealed: 1 }).lean()) {
    if (!isOld(ring, sealed)) continue
    const anew = sealToOffice(officeKey, openFromOffice(ring, sealed, entryPlace(_id)), entryPlace(_id))
    done += (await registers.updateOne({ _id, sealed }, { sealed: anew })).modifiedCount
  }
  return done
}

function isOld(ring: Ring, sealed: string | null): sealed is string {
  const version = Number(/^([1-9]\d{0,5})\./.exec(sealed ?? '')?.[1] ?? Number.POSITIVE_INFINITY)
  return version < newestVersion(ring)
}
