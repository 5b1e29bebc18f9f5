/** The 32 characters of a code or a reference: Crockford's base 32, which leaves out I, L, O and U. */
const character = /^[0-9A-HJKMNP-TV-Z]*$/

/** All that people and programs put between characters: spaces, every kind of dash, full stops, and the invisible marks that copying brings. */
const between = /[\s\p{Dash_Punctuation}\p{Format}\u2212._]+/gu

/**
 * What somebody meant when they typed, copied or dictated a code or a reference: spaces, case, hyphens and wide letters do not
 * count, O is zero, I and L are one. `null` when a character is left that none of ours looks like.
 */
export function withoutLookAlikes(typed: string): string | null {
  const bare = typed.normalize('NFKC').replace(between, '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
  return character.test(bare) ? bare : null
}
