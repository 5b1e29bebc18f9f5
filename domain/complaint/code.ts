import { withoutLookAlikes } from './look-alikes.ts'

const codeCharacters = 16

/** A code as it is printed and read out: `7KQM-3F9T-XW2H-8DRC`. Takes the normal form, 16 characters. */
export const formatCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-')

/** The normal form of a typed code, 16 characters, or `null` when it cannot be one. Says nothing on whether such a code exists. */
export function normaliseCode(typed: string): string | null {
  const code = withoutLookAlikes(typed)
  return code?.length === codeCharacters ? code : null
}
