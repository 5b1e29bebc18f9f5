import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatReference, normaliseReference } from '../../../domain/complaint/reference.ts'

const references = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), minLength: 7, maxLength: 7 })

test('a reference is printed as people say it', () => {
  expect(formatReference('7Q4M92K')).toBe('R-7Q4M-92K')
})

test('every reference is found with and without its leading R', () => {
  fc.assert(
    fc.property(references, (reference) => {
      expect(normaliseReference(formatReference(reference))).toBe(reference)
      expect(normaliseReference(reference.toLowerCase())).toBe(reference)
    }),
  )
})

test('a reference that begins with R keeps that R when the leading one is left out', () => {
  expect(normaliseReference('RQ4M-92K')).toBe('RQ4M92K')
  expect(normaliseReference('R-RQ4M-92K')).toBe('RQ4M92K')
})

test('look-alikes, spaces and case are forgiven', () => {
  expect(normaliseReference(' r 7q4m – o2l ')).toBe('7Q4M021')
})

test.each(['', 'R-7Q4M-9', 'X-7Q4M-92K', 'R-7Q4M-92KK', 'R-7Q4M-92U'])('"%s" is not a reference', (typed) => {
  expect(normaliseReference(typed)).toBeNull()
})
