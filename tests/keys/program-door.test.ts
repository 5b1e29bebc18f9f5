import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseCode } from '../../domain/complaint/code.ts'
import { codeOf, inboxIdOf } from '../../keys/program-door.ts'

const secret = Buffer.alloc(32, 7)

test('a clinic’s program that sends again under the same key gets the same code and document', () => {
  expect(codeOf(secret, 'token', 'key')).toBe(codeOf(secret, 'token', 'key'))
  expect(inboxIdOf('token', 'key')).toBe(inboxIdOf('token', 'key'))
})

test('a repeat is recognised across versions of the program', () => {
  expect([codeOf(secret, 't', 'k'), inboxIdOf('t', 'k')]).toEqual(['112Y9SKB0QDVYGDX', '5724fed8002ba3d1a8904561e563d8c1'])
})

test('another token, another key or another office gives another code', () => {
  const codes = [codeOf(secret, 'a', 'b'), codeOf(secret, 'a', 'c'), codeOf(secret, 'c', 'b'), codeOf(Buffer.alloc(32, 8), 'a', 'b')]
  expect(new Set(codes).size).toBe(4)
})

test('a token and a key cannot be cut elsewhere to meet another program’s document', () => {
  expect(codeOf(secret, 'ab', 'c')).not.toBe(codeOf(secret, 'a', 'bc'))
  expect(inboxIdOf('ab', 'c')).not.toBe(inboxIdOf('a', 'bc'))
})

test('every such code can be printed and typed like any other', () => {
  fc.assert(
    fc.property(fc.string(), fc.uuid(), (token, key) => {
      const code = codeOf(secret, token, key)
      expect(normaliseCode(code)).toBe(code)
      expect(inboxIdOf(token, key)).toMatch(/^[0-9a-f]{32}$/)
    }),
  )
})
