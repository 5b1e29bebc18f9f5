import { hkdfSync } from 'node:crypto'

const secretBytesMin = 32

/**
 * HKDF-SHA256 (RFC 5869). The secret is the salt, so that without the settings nothing can be derived even from known material;
 * each label gives an independent value. Throws RangeError for a secret shorter than 32 bytes.
 */
export function derive(secret: Uint8Array, material: string, label: string, lengthBytes: number): Buffer {
  if (secret.length < secretBytesMin) throw new RangeError(`a secret needs ${secretBytesMin} bytes or more`)
  return Buffer.from(hkdfSync('sha256', material, secret, `redress/1 ${label}`, lengthBytes))
}
