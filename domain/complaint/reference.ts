import { withoutLookAlikes } from './look-alikes.ts'

const referenceCharacters = 7

/** A reference as it is printed and said: `R-7Q4M-92K`. Takes the normal form, 7 characters. */
export const formatReference = (reference: string): string => `R-${reference.slice(0, 4)}-${reference.slice(4)}`

/**
 * The normal form of a typed reference, 7 characters without the leading R, or `null` when it cannot be one. R is also one of the
 * 32 characters, so only the length tells whether it leads.
 */
export function normaliseReference(typed: string): string | null {
  const characters = withoutLookAlikes(typed)
  if (characters?.length === referenceCharacters) return characters
  return characters?.length === referenceCharacters + 1 && characters.startsWith('R') ? characters.slice(1) : null
}
