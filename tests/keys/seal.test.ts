import fc from 'fast-check'
import sodium from 'libsodium-wrappers'
import { beforeAll, describe, expect, test } from 'vitest'
import { KeyMissing, SealBroken } from '../../keys/errors.ts'
import { readOfficeKey } from '../../keys/office-key.ts'
import { openFromOffice } from '../../keys/open.ts'
import { keysReady } from '../../keys/ready.ts'
import { holdsOfficeKey, makeRing, officeKeyOf, type Ring, renewRing } from '../../keys/ring.ts'
import { sealToOffice } from '../../keys/seal.ts'

let ring: Ring
let officeKey: string
beforeAll(async () => {
  await keysReady
  ring = makeRing()
  officeKey = officeKeyOf(ring)
})

const place = { caseId: 'case', inboxId: 'inbox', command: 'file-complaint' }
const story = 'They came in without showing a paper.'

test('what a person sends is read by the office, and by the office only', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      const sealed = sealToOffice(officeKey, body, place)
      expect(openFromOffice(ring, sealed, place)).toEqual(JSON.parse(JSON.stringify(body)))
      expect(() => openFromOffice(makeRing(), sealed, place)).toThrow(SealBroken)
    }),
    { numRuns: 50 },
  )
})

test('the same words sealed twice look different', () => {
  expect(sealToOffice(officeKey, story, place)).not.toBe(sealToOffice(officeKey, story, place))
})

test('its length does not tell a yes from a no', () => {
  expect(sealToOffice(officeKey, { held: 'yes' }, place)).toHaveLength(sealToOffice(officeKey, { held: 'no' }, place).length)
})

describe('a sealed body is refused', () => {
  test.each(['caseId', 'inboxId', 'command'] as const)('under another %s', (part) => {
    const sealed = sealToOffice(officeKey, story, place)
    expect(() => openFromOffice(ring, sealed, { ...place, [part]: 'another' })).toThrow(SealBroken)
  })

  test('when any one character of it differs', () => {
    const sealed = sealToOffice(officeKey, story, place)
    fc.assert(
      fc.property(fc.integer({ min: 2, max: sealed.length - 1 }), fc.constantFrom(...'AZaz09-_.'), (at, character) => {
        fc.pre(sealed[at] !== character)
        expect(() => openFromOffice(ring, sealed.slice(0, at) + character + sealed.slice(at + 1), place)).toThrow(SealBroken)
      }),
    )
  })

  test('when it is empty, cut, or no seal at all', () => {
    for (const text of ['', '1', '1.', 'x.y', '1.AAAA', sealToOffice(officeKey, story, place).slice(0, -4)]) {
      expect(() => openFromOffice(ring, text, place)).toThrow(SealBroken)
    }
  })

  test('when it opens and holds something nobody sealed with us, and the words in it are not quoted', () => {
    const { publicKey } = readOfficeKey(officeKey)
    for (const inside of [story, '{"binding":', 'null', '[]', '', '{"body":1}']) {
      const padded = sodium.pad(Buffer.from(inside), 256)
      const forged = [padded, Buffer.from(inside)].map(
        (bytes) => `1.${Buffer.from(sodium.crypto_box_seal(bytes, publicKey)).toString('base64url')}`,
      )
      for (const sealed of forged) expect(() => openFromOffice(ring, sealed, place)).toThrow(/^the seal does not hold$/)
    }
  })
})

describe('when the office renews its ring', () => {
  test('new complaints are sealed under the newest version and waiting ones still open', () => {
    const waiting = sealToOffice(officeKey, story, place)
    const renewed = renewRing(ring)
    const fresh = sealToOffice(officeKeyOf(renewed), story, place)
    expect(openFromOffice(renewed, waiting, place)).toBe(story)
    expect(openFromOffice(renewed, fresh, place)).toBe(story)
    expect(() => openFromOffice(ring, fresh, place)).toThrow(KeyMissing)
  })

  test('what was sealed under a destroyed version stays closed, even under a version number that exists', () => {
    const sealed = sealToOffice(officeKey, story, place)
    const renewed = renewRing(ring)
    const without = { ...renewed, pairs: renewed.pairs.slice(1) }
    expect(() => openFromOffice(without, sealed, place)).toThrow(KeyMissing)
    expect(() => openFromOffice(without, sealed.replace(/^1/, '2'), place)).toThrow(SealBroken)
  })

  test('both the old and the new public key are its own, and no other office’s is', () => {
    const renewed = renewRing(ring)
    expect(holdsOfficeKey(renewed, officeKey)).toBe(true)
    expect(holdsOfficeKey(renewed, officeKeyOf(renewed))).toBe(true)
    expect(holdsOfficeKey(makeRing(), officeKey)).toBe(false)
  })
})

test.each(['', '1', '1.', '0.AAAA', '1.AAAA', 'x'])('"%s" is not an office key', (text) => {
  expect(() => sealToOffice(text, story, place)).toThrow(TypeError)
})

test('a complaint sealed in an earlier version of the program still opens', () => {
  const privateKey = new Uint8Array(32).fill(9)
  const old: Ring = {
    searchKey: new Uint8Array(32),
    pairs: [{ version: 1, privateKey, publicKey: sodium.crypto_scalarmult_base(privateKey) }],
  }
  expect(openFromOffice(old, sealedEarlier, place)).toEqual({ story: 'x' })
})

const sealedEarlier =
  '1.E7icD50s0Q7gKZZpfKNYrcPCHam2Xd4-WIrbFY6DhysjmESOPd1Opd5oGork93aQz4jGQ_1rVz9gJmEQLOCyBvdvLtiqn9iVLPvl-aHfoYDU1Rs-a1wrhHaxEHtn9Yko' +
  '32n4PBFuETfkKLp07wLwmtp3uMA31DB2BeyT4-Z9_GuO6bqRtb69zOfX6ahLZropP9mIx-1DfbpVrVDoJw9I5XyfH89pVJqbIVOEULHUzCtsGerVGqjzsFWMRZr4a6yR' +
  'OX-5IO-a18NZV4nWlPzsNPKpgIHkqW3M6pLI48PtS9pINdNChBQsCRm-bW19xKUePtT9k2IPJertdaFYjWajGi8eXcU4e5yZVkKRPXbi82cQ6dq-4xa_pSSwpn2HltS1' +
  '6MVkHnNyUvjQd_dvpFC4iA'
