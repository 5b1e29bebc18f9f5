import { randomBytes } from 'node:crypto'
import { crockford } from './crockford.ts'

export const codeBytes = 10

/** A new code for one complaint: 80 random bits as 16 characters, without hyphens. Nobody can look it up again; it is only ever shown. */
export const makeCode = (): string => crockford(randomBytes(codeBytes))
