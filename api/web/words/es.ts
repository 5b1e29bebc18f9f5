import type { en } from './en.ts'
import { errors } from './es/errors.ts'
import { shared } from './es/shared.ts'
import type { Translation } from './shape.ts'

/** The same words in Spanish; what staff alone read stays in English. */
export const es: Translation<Omit<typeof en, 'staff'>> = { shared, errors }
