import { beforeAll, describe, expect, test } from 'vitest'
import { type CaseKey, makeCaseKey } from '../../keys/case-key.ts'
import { KeyMissing, SealBroken } from '../../keys/errors.ts'
import { openFromOffice } from '../../keys/open.ts'
import { keysReady } from '../../keys/ready.ts'
import { makeRing, officeKeyOf, type Ring, renewRing } from '../../keys/ring.ts'
import { sealToOffice } from '../../keys/seal.ts'
import { unwrapKey, wrapKey } from '../../keys/wraps.ts'

let ring: Ring
beforeAll(async () => {
  await keysReady
  ring = makeRing()
})

const identity = makeCaseKey('identity')
const wrap = () => wrapKey(officeKeyOf(ring), identity, 'case')
const hex = ({ bytes }: CaseKey) => Buffer.from(bytes).toString('hex')

test('a case’s key is what comes out of its wrap, with its name and version', () => {
  const unwrapped = unwrapKey(ring, wrap())
  expect(hex(unwrapped)).toBe(hex(identity))
  expect(unwrapped).toMatchObject({ name: 'identity', version: 1 })
})

test('a wrap can be stored as plain values, and the key is not in it', () => {
  const stored = JSON.stringify(wrap())
  expect(hex(unwrapKey(ring, JSON.parse(stored)))).toBe(hex(identity))
  expect(stored).not.toContain(Buffer.from(identity.bytes).toString('base64url'))
})

describe('a wrap is refused', () => {
  test.each([
    ['another case', { caseId: 'another' }],
    ['another of the case’s keys', { name: 'file' as const }],
    ['another version of the key', { version: 2 }],
  ])('when it was moved to %s', (_, change) => {
    expect(() => unwrapKey(ring, { ...wrap(), ...change })).toThrow(SealBroken)
  })

  test('when a body that someone sealed to the office is put in its place', () => {
    const planted = sealToOffice(officeKeyOf(ring), Buffer.alloc(32).toString('base64url'), {
      caseId: 'case',
      inboxId: 'identity',
      command: '1',
    })
    expect(() => unwrapKey(ring, { ...wrap(), sealed: planted.slice(2) })).toThrow(SealBroken)
  })

  test('as a document for the office', () => {
    const { sealed } = wrap()
    expect(() => openFromOffice(ring, `1.${sealed}`, { caseId: 'case', inboxId: 'identity', command: '1' })).toThrow(SealBroken)
  })

  test('when it holds a key of another length', () => {
    const short = wrapKey(officeKeyOf(ring), { ...identity, bytes: Buffer.alloc(16) }, 'case')
    expect(() => unwrapKey(ring, short)).toThrow(SealBroken)
  })

  test('by another office, and by a ring that no longer has its version', () => {
    expect(() => unwrapKey(makeRing(), wrap())).toThrow(SealBroken)
    const renewed = renewRing(ring)
    expect(() => unwrapKey({ ...renewed, pairs: renewed.pairs.slice(1) }, wrap())).toThrow(KeyMissing)
  })
})

test('after the ring was renewed an old wrap opens and a new one is made under the newest version', () => {
  const old = wrap()
  const renewed = renewRing(ring)
  expect(hex(unwrapKey(renewed, old))).toBe(hex(identity))
  expect(wrapKey(officeKeyOf(renewed), identity, 'case').ringVersion).toBe(2)
})
