const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Bytes in Crockford's base 32, without I, L, O, U: 5 bytes give 8 characters. Takes a multiple of 5 bytes, so that no bit is lost or added. */
export function crockford(bytes: Uint8Array): string {
  const number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  const digits = number.toString(32).padStart((bytes.length * 8) / 5, '0')
  return Array.from(digits, (digit) => characters.charAt(Number.parseInt(digit, 32))).join('')
}
