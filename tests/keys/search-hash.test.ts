import { beforeAll, expect, test } from 'vitest'
import { keysReady } from '../../keys/ready.ts'
import { makeRing, type Ring, renewRing } from '../../keys/ring.ts'
import { searchHash } from '../../keys/search-hash.ts'

let ring: Ring
beforeAll(async () => {
  await keysReady
  ring = makeRing()
})

test('a phone number is found again, also after the ring was renewed', () => {
  expect(searchHash(ring, 'phone', '+15550100')).toBe(searchHash(renewRing(ring), 'phone', '+15550100'))
  expect(searchHash(ring, 'phone', '+15550100')).toMatch(/^[0-9a-f]{32}$/)
})

test('another number, another field or another office gives another hash', () => {
  const hashes = [
    searchHash(ring, 'phone', '+15550100'),
    searchHash(ring, 'phone', '+15550101'),
    searchHash(ring, 'plate', '+15550100'),
    searchHash(makeRing(), 'phone', '+15550100'),
  ]
  expect(new Set(hashes).size).toBe(4)
})
