const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Bytes in Crockford's base 32, without I, L, O, U: 5 bytes give 8 characters. Takes a multiple of 5 bytes, so that no bit is lost or added. */
export function crockford(bytes: Uint8Array): string {
  const number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  const digits = number.toString(32).padStart((bytes.length * 8) / 5, '0')
  return Array.from(digits, (digit) => characters.charAt(Number.parseInt(digit, 32))).join('')
}

/** The bytes of such a text, however it was written by hand (case, hyphens, O for 0, I and L for 1); null for anything else. */
export function fromCrockford(text: string): Buffer | null {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const digits = Array.from(plain, (character) => characters.indexOf(character))
  if (plain.length === 0 || plain.length % 8 !== 0 || digits.includes(-1)) return null
  const number = digits.reduce((sum, digit) => sum * 32n + BigInt(digit), 0n)
  return Buffer.from(number.toString(16).padStart((plain.length / 8) * 10, '0'), 'hex')
}
