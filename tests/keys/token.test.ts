import { expect, test } from 'vitest'
import { makeToken, tokenHash } from '../../keys/token.ts'

test('a token has 256 random bits, and can be known for one wherever it was left', () => {
  const tokens = new Set(Array.from({ length: 1000 }, makeToken))
  expect(tokens.size).toBe(1000)
  for (const token of tokens) expect(token).toMatch(/^redress_[\w-]{43}$/)
})

test('what is stored finds the token again and does not hold it', () => {
  const token = makeToken()
  expect(tokenHash(token)).toBe(tokenHash(token))
  expect(tokenHash(token)).toMatch(/^[0-9a-f]{64}$/)
  expect(tokenHash(token)).not.toBe(tokenHash(makeToken()))
})
