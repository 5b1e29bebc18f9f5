import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { asTyped, inTurn } from './argon.ts'

/** OWASP's minimum for Argon2id (Password Storage Cheat Sheet); Argon2id is the library's default kind. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** An Argon2id hash with salt and cost in it (PHC text). Throws PasswordsBusy. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(asTyped(password), cost))

/**
 * Whether this is the password. Give `null` for an account that does not exist: it is never right, and takes as long as a wrong
 * one, so that the time of an answer does not tell who has an account. Throws PasswordsBusy.
 */
export const verifyPassword = (passwordHash: string | null, password: string): Promise<boolean> =>
  inTurn(() => verify(passwordHash ?? noPassword, asTyped(password)))

/** A hash that no password has, of the same cost: salt and result are both random. For an account whose owner chose none yet. */
export const noPassword = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${random(16)}$${random(32)}`

function random(lengthBytes: number): string {
  return randomBytes(lengthBytes).toString('base64').replace(/=+$/, '')
}
