import { expect, test } from 'vitest'
import { formatCode, normaliseCode } from '../../domain/complaint/code.ts'
import { makeCode } from '../../keys/code.ts'

const codes = Array.from({ length: 5000 }, makeCode)

test('a code is sixteen characters, and typed from paper it is itself', () => {
  for (const code of codes) {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
    expect(normaliseCode(formatCode(code))).toBe(code)
  }
})

test('no two people get the same code', () => {
  expect(new Set(codes).size).toBe(codes.length)
})

test('every place of a code takes every one of the 32 characters about equally often: 80 bits', () => {
  const mean = codes.length / 32
  for (let place = 0; place < 16; place += 1) {
    const seen = countAt(place)
    expect(seen.size).toBe(32)
    // Chi-square with 31 degrees of freedom: over 87 once in ten million fair runs.
    const chiSquare = [...seen.values()].reduce((sum, times) => sum + (times - mean) ** 2 / mean, 0)
    expect(chiSquare).toBeLessThan(87)
  }
})

function countAt(place: number): Map<string, number> {
  const seen = new Map<string, number>()
  for (const code of codes) seen.set(code.charAt(place), (seen.get(code.charAt(place)) ?? 0) + 1)
  return seen
}
