import type { Mode } from '../mode.ts'
import { common } from './common.ts'

/** The import of registers, run by an operator with the MongoDB user of the staff app. */
export const importSettings = (mode: Mode) => common(mode)
