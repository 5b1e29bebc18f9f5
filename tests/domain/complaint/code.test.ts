import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCode, normaliseCode } from '../../../domain/complaint/code.ts'

const codes = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), minLength: 16, maxLength: 16 })

test('a code is printed in four groups of four', () => {
  expect(formatCode('7KQM3F9TXW2H8DRC')).toBe('7KQM-3F9T-XW2H-8DRC')
})

test('every printed code is read back as itself', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(normaliseCode(formatCode(code))).toBe(code)
    }),
  )
})

test.each([
  ['spaces around and between', '  7kqm 3f9t xw2h 8drc '],
  ['small letters', '7kqm3f9txw2h8drc'],
  ['hyphens elsewhere than printed', '7K-QM3F9-TXW2H8D-RC'],
  ['long dashes from a word processor', '7KQM–3F9T—XW2H−8DRC'],
  ['full stops and line ends', '7KQM.3F9T\n.XW2H_8DRC\r\n'],
  ['wide letters of an East Asian keyboard', '７ＫＱＭ－３Ｆ９Ｔ　ＸＷ２Ｈ－８ＤＲＣ'],
  ['invisible marks copied from a right-to-left page', '\u20687KQM-3F9T-XW2H-8DRC\u2069\u200f'],
])('%s are forgiven', (_, typed) => {
  expect(normaliseCode(typed)).toBe('7KQM3F9TXW2H8DRC')
})

test('letters that look like digits are taken for the digits', () => {
  expect(normaliseCode('OoIi Ll00 1111 ZZZZ')).toBe('001111001111ZZZZ')
})

test.each([
  ['nothing', ''],
  ['one character too few', '7KQM-3F9T-XW2H-8DR'],
  ['one character too many', '7KQM-3F9T-XW2H-8DRCC'],
  ['a letter that no code has', '7KQM-3F9T-XW2H-8DRU'],
  ['a sign', '7KQM-3F9T-XW2H-8DR$'],
])('%s is not a code', (_, typed) => {
  expect(normaliseCode(typed)).toBeNull()
})

test('whatever is typed, the answer is sixteen characters of the alphabet or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(normaliseCode(typed) ?? '0'.repeat(16)).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
    }),
  )
})
