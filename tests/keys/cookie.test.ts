import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openCookie, sealCookie } from '../../keys/cookie.ts'

const secret = Buffer.alloc(32, 5)
const endsAt = '2026-11-22T20:00:00.000Z'
const before = '2026-11-22T19:59:59.999Z'
const seal = (value: string, name = 'draft') => sealCookie(secret, { name, value, endsAt })
const open = (text: string, now = before, name = 'draft') => openCookie(secret, { name, text }, now)

test('a cookie gives back what was put into it until it ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(open(seal(value))).toBe(value)
    }),
  )
})

test('from the instant it ends it gives nothing, even if the browser kept it', () => {
  expect(open(seal('code'), endsAt)).toBeNull()
  expect(open(seal('code'), '2027-01-01T00:00:00.000Z')).toBeNull()
})

test('the value cannot be read in it', () => {
  expect(Buffer.from(seal('7KQM3F9TXW2H8DRC'), 'base64url').toString('latin1')).not.toContain('7KQM')
})

test('a draft’s cookie is not taken for a visit’s, which would end sooner', () => {
  expect(open(seal('code', 'draft'), before, 'visit')).toBeNull()
})

test('another server’s cookie is not taken', () => {
  const foreign = sealCookie(Buffer.alloc(32, 6), { name: 'draft', value: 'code', endsAt })
  expect(open(foreign)).toBeNull()
})

test('a changed cookie gives nothing', () => {
  const sealed = seal('code')
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.constantFrom(...'AZaz09-_ ='), (at, character) => {
      fc.pre(sealed[at] !== character)
      expect(open(sealed.slice(0, at) + character + sealed.slice(at + 1))).toBeNull()
    }),
  )
})

test('anything else sent as a cookie gives nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(open(text)).toBeNull()
    }),
  )
})

test('a secret that is too short seals nothing and opens nothing', () => {
  expect(() => sealCookie(Buffer.alloc(16), { name: 'draft', value: 'code', endsAt })).toThrow(RangeError)
  expect(() => openCookie(Buffer.alloc(16), { name: 'draft', text: 'x' }, before)).toThrow(RangeError)
})
