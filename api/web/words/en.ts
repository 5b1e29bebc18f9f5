import { errors } from './en/errors.ts'
import { shared } from './en/shared.ts'
import { staff } from './en/staff.ts'
import type { KeyOf } from './shape.ts'

/** Every word a page says, in English. `staff` words exist in English only; everything else is required in every language. */
export const en = { shared, errors, staff } as const

/** The key of a word, such as `shared.exit`. */
export type Key = KeyOf<typeof en>
