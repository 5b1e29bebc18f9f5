import { createHash, randomBytes } from 'node:crypto'

/** What a one-time link ends with: 256 random bits. */
export const makeLinkSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored in its place. Needs no salt and no cost: there is nothing to guess in 256 random bits. */
export const linkHash = (secret: string): string => createHash('sha256').update('redress/1 one-time link').update(secret).digest('hex')
