import { fromText, toText } from './base64url.ts'

/** The office's public key as it stands in the settings: `version.key`, base64url of 32 bytes. */
export type OfficeKey = { version: number; publicKey: Uint8Array }

export const formatOfficeKey = ({ version, publicKey }: OfficeKey): string => `${version}.${toText(publicKey)}`

/** Throws TypeError for a text that is not an office key. */
export function readOfficeKey(text: string): OfficeKey {
  const [, version, key] = /^([1-9]\d{0,5})\.([\w-]+)$/.exec(text) ?? []
  const publicKey = key ? fromText(key) : null
  if (publicKey?.length !== 32) throw new TypeError('an office key has the form version.key, the key 32 bytes in base64url')
  return { version: Number(version), publicKey }
}
