import { expect, test } from 'vitest'
import { spellingWords } from '../../../domain/complaint/spelling.ts'

test('a reference is read out on the phone in words that are not mistaken for each other', () => {
  expect(spellingWords('7Q4M92K').join(' ')).toBe('seven Quebec four Mike nine two Kilo')
})

test('every character of a code has a word of its own, and a letter’s word begins with it', () => {
  const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const words = spellingWords(characters)
  expect(new Set(words).size).toBe(32)
  expect(words.every((word) => word.length > 1)).toBe(true)
  expect(
    words
      .slice(10)
      .map((word) => word.charAt(0))
      .join(''),
  ).toBe(characters.slice(10))
})
