import { createHash } from 'node:crypto'
import { makeCode } from './code.ts'

const howMany = 10

/** Ten codes of 80 random bits, each good once in place of a 6-digit code, and what is stored in their place. */
export function makeRecoveryCodes(user: string): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: howMany }, makeCode)
  return { codes, hashes: codes.map((code) => recoveryHash(user, code)) }
}

/** What is stored of a code in its normal form: bound to whose it is. Needs no cost: 80 random bits are not guessed. */
export const recoveryHash = (user: string, code: string): string =>
  createHash('sha256')
    .update(JSON.stringify(['redress/1 recovery code', user, code]))
    .digest('hex')
