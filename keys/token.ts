import { createHash, randomBytes } from 'node:crypto'

/** A token for a program: 256 random bits. The prefix lets secret scanners and people know one that was left somewhere. */
export const makeToken = (): string => `redress_${randomBytes(32).toString('base64url')}`

/** What is stored in a token's place (SHA-256, hex). Needs no salt and no cost: there is nothing to guess in 256 random bits. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
