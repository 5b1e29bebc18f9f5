import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { crockford, fromCrockford } from '../../keys/crockford.ts'
import { openFromOffice } from '../../keys/open.ts'
import { keysReady } from '../../keys/ready.ts'
import { makeRing, officeKeyOf, type Ring, renewRing } from '../../keys/ring.ts'
import { ringOfSheet, sheetLines } from '../../keys/ring-sheet.ts'
import { sealToOffice } from '../../keys/seal.ts'
import { searchHash } from '../../keys/search-hash.ts'
import { sheetText } from '../../scripts/ring/sheet-text.ts'

const place = { caseId: 'case', inboxId: 'inbox', command: 'file-complaint' }
let ring: Ring
beforeAll(async () => {
  await keysReady
  ring = renewRing(makeRing())
})

test('the ring restored from its sheet opens all that the lost one opened, under every version, and finds what it found', () => {
  const restored = ringOfSheet(sheetText(ring))
  for (const pair of ring.pairs) {
    const sealed = sealToOffice(officeKeyOf({ ...ring, pairs: [pair] }), 'story', place)
    expect(openFromOffice(restored, sealed, place)).toBe('story')
  }
  expect(searchHash(restored, 'phone', '+15550100')).toBe(searchHash(ring, 'phone', '+15550100'))
  expect(officeKeyOf(restored)).toBe(officeKeyOf(ring))
})

test('it may be typed in any order, small, with blanks for hyphens, and O and L for 0 and 1', () => {
  const typed = sheetLines(ring)
    .map((line) => line.toLowerCase().replaceAll('-', ' '))
    .map((line) =>
      line.replace(
        /(key \d+|search|count) +(.*)/,
        (_, name, key) => `${name} ${name === 'count' ? key : key.replaceAll('0', 'o').replaceAll('1', 'l')}`,
      ),
    )
    .reverse()
  expect(ringOfSheet(typed.join('\n')).pairs).toEqual(ring.pairs)
})

describe('a sheet is refused, and the line named', () => {
  const without = (name: string) => sheetLines(ring).filter((line) => !line.startsWith(name))
  test.each([
    ['KEY 1', 'COUNT'],
    ['SEARCH', 'SEARCH'],
    ['COUNT', 'COUNT'],
  ])('when %s is left out', (name, line) => {
    expect(() => ringOfSheet(without(name).join('\n'))).toThrow(expect.objectContaining({ name: 'SheetUnreadable', line }))
  })

  test('when any one character of a key is another', () => {
    const [first = '', ...others] = sheetLines(ring)
    for (let at = 'KEY 1  '.length; at < first.length; at++) {
      if (first[at] === '-') continue
      const wrong = `${first.slice(0, at)}${first[at] === 'X' ? 'Y' : 'X'}${first.slice(at + 1)}`
      expect(() => ringOfSheet([wrong, ...others].join('\n'))).toThrow('the line KEY 1 of the sheet cannot be read')
    }
  })

  test('when two keys changed places', () => {
    const [first = '', second = '', ...others] = sheetLines(ring)
    const swapped = [first.replace('KEY 1', 'KEY 2'), second.replace('KEY 2', 'KEY 1'), ...others]
    expect(() => ringOfSheet(swapped.join('\n'))).toThrow('cannot be read')
  })
})

test('bytes written for a sheet are read again as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 8 }), (some) => {
      const bytes = Buffer.concat(Array.from({ length: 5 }, () => some))
      expect(fromCrockford(crockford(bytes))).toEqual(bytes)
    }),
  )
  for (const wrong of ['', 'ABC', 'UUUUUUUU']) expect(fromCrockford(wrong)).toBeNull()
})
