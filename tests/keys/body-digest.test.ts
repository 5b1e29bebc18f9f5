import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyDigest } from '../../keys/body-digest.ts'
import { canonicalJson } from '../../keys/canonical-json.ts'

const secret = Buffer.alloc(32, 7)
const body = { story: 'x', kinds: ['force', 'care'], place: { state: 'CO', town: null } }

test('a repeat is the same body, however its members are ordered', () => {
  const repeat = { place: { town: null, state: 'CO' }, kinds: ['force', 'care'], story: 'x' }
  expect(bodyDigest(secret, 'inbox', repeat)).toBe(bodyDigest(secret, 'inbox', body))
  expect(bodyDigest(secret, 'inbox', { ...body, phone: undefined })).toBe(bodyDigest(secret, 'inbox', body))
})

test.each([
  ['a changed word', { ...body, story: 'y' }],
  ['a list in another order', { ...body, kinds: ['care', 'force'] }],
  ['an answer more', { ...body, phone: null }],
  ['a number for a text', { ...body, story: 1 }],
])('%s makes another body', (_, other) => {
  expect(bodyDigest(secret, 'inbox', other)).not.toBe(bodyDigest(secret, 'inbox', body))
})

test('the same words of two people cannot be matched in the database, nor guessed without the secret', () => {
  expect(bodyDigest(secret, 'another', body)).not.toBe(bodyDigest(secret, 'inbox', body))
  expect(bodyDigest(Buffer.alloc(32, 8), 'inbox', body)).not.toBe(bodyDigest(secret, 'inbox', body))
})

test('a repeat is recognised across versions of the program', () => {
  expect(bodyDigest(secret, 'i', { b: 1, a: 2 })).toBe('50d60b5151c0ff46d7dbc04b0b094529d279b91bb247ff4c0faff6c9c8e3fc30')
})

test('canonical JSON says the same as JSON, whatever the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('canonical JSON is one text for all orders of an object’s members', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      expect(canonicalJson(Object.fromEntries(Object.entries(object).reverse()))).toBe(canonicalJson(object))
    }),
  )
})
