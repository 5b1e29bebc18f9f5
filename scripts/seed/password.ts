import { randomBytes } from 'node:crypto'

/** 80 random bits in groups that can be typed from paper. */
export const typedPassword = (): string => randomBytes(10).toString('hex').match(/.{5}/g)?.join('-') ?? ''
