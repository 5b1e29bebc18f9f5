import { commonPieces, keyRuns } from './common-pieces.ts'

/** NIST SP 800-63B asks for 8 with a second factor and 15 without; 12 also stand up to a stolen hash for a while. No other shape is asked for. */
export const fewestCharacters = 12
const mostCharacters = 200

/** A password that is all made of common pieces is one of those tried first, however long; so many letters must be the person's own. */
const fewestOfOnesOwn = 4

export type PasswordProblem = 'too-short' | 'too-long' | 'common' | 'one-of-yours'

/**
 * Why a password is not taken, or null. Nothing but its length and how easily it is guessed counts: no signs are demanded, for people
 * add the same ones. `known` is what whoever guesses knows of this person: name, address, office.
 * Source: NIST SP 800-63B 5.1.1.2, ASVS 5.0 V6.2.
 */
export function passwordProblem(password: string, known: readonly string[]): PasswordProblem | null {
  const length = [...password].length
  if (length < fewestCharacters) return 'too-short'
  if (length > mostCharacters) return 'too-long'
  const letters = lettersOf(password)
  if (own(letters, []) < fewestOfOnesOwn) return 'common'
  const names = known.flatMap((one) => one.toLowerCase().split(/[^\p{L}]+/u)).filter((one) => one.length > 2)
  return own(letters, names) < fewestOfOnesOwn ? 'one-of-yours' : null
}

const standsFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** As it is said: lower case, figures and signs inside a word as the letters they stand for, those around it left out. */
const lettersOf = (password: string): string =>
  password
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]*(?:\s|$)|^[^\p{L}]+/gu, ' ')
    .replaceAll(/[013457@$!]/g, (sign) => standsFor[sign] ?? sign)

/** How many letters are left when all that is common was taken off; the same one again is no new one. */
function own(letters: string, names: readonly string[]): number {
  const left = [...names, ...commonPieces].reduce((rest, piece) => rest.replaceAll(piece, ' '), letters)
  const words = left.split(/[^\p{L}]+/u).filter((word) => word && !isRun(word))
  return new Set(words.flatMap((word) => [...word])).size
}

const isRun = (word: string): boolean => keyRuns.some((run) => word.length > 2 && run.includes(word))
