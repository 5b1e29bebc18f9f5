import type { en } from './en.ts'
import { complaint } from './es/complaint.ts'
import { errors } from './es/errors.ts'
import { problems } from './es/problems.ts'
import { happened } from './es/questions-happened.ts'
import { reaching } from './es/questions-reach.ts'
import { shared } from './es/shared.ts'
import { accessibility, privacy, safety, start } from './es/start.ts'
import { status } from './es/status.ts'
import { windows } from './es/windows.ts'
import type { Translation } from './shape.ts'

const questions = { ...happened, ...reaching }

/** The same words in Spanish; what staff alone read stays in English. */
export const es: Translation<Omit<typeof en, 'staff'>> = {
  shared,
  errors,
  problems,
  start,
  safety,
  privacy,
  accessibility,
  complaint,
  questions,
  status,
  windows,
}
