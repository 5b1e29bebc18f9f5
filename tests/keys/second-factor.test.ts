import { beforeAll, describe, expect, it } from 'vitest'
import { KeyMissing, SealBroken } from '../../keys/errors.ts'
import { keysReady } from '../../keys/ready.ts'
import { makeRing, officeKeyOf, type Ring, renewRing } from '../../keys/ring.ts'
import { openSecondFactor, sealSecondFactor } from '../../keys/second-factor.ts'

let ring: Ring
beforeAll(async () => {
  await keysReady
  ring = makeRing()
})
const sealed = () => sealSecondFactor(officeKeyOf(ring), 'JBSWY3DPEHPK3PXP', 'ines')

describe('the secret of a second factor', () => {
  it('opens with the ring of the office, also with one that was renewed since', () => {
    expect(openSecondFactor(ring, sealed(), 'ines')).toBe('JBSWY3DPEHPK3PXP')
    expect(openSecondFactor(renewRing(ring), sealed(), 'ines')).toBe('JBSWY3DPEHPK3PXP')
  })

  it('does not open for another member, whose row it was copied to', () => {
    expect(() => openSecondFactor(ring, sealed(), 'omar')).toThrow(SealBroken)
  })

  it('does not open with another ring, when changed, or as the plain secret itself', () => {
    expect(() => openSecondFactor(makeRing(), sealed(), 'ines')).toThrow(SealBroken)
    expect(() => openSecondFactor(ring, `${sealed().slice(0, -2)}AA`, 'ines')).toThrow(SealBroken)
    expect(() => openSecondFactor(ring, 'JBSWY3DPEHPK3PXP', 'ines')).toThrow(SealBroken)
    expect(() => openSecondFactor(ring, sealed().replace(/^1/, '2'), 'ines')).toThrow(KeyMissing)
  })
})
