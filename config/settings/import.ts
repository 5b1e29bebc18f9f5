import type { Mode } from '../mode.ts'
import { common } from './common.ts'

/** What an operator runs with the MongoDB user of the staff app and nothing more: the import of registers, the trial of a law. */
export const importSettings = (mode: Mode) => common(mode)
