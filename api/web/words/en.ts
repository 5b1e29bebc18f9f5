import { complaint } from './en/complaint.ts'
import { errors } from './en/errors.ts'
import { problems } from './en/problems.ts'
import { happened } from './en/questions-happened.ts'
import { reaching } from './en/questions-reach.ts'
import { shared } from './en/shared.ts'
import { staff } from './en/staff.ts'
import { accessibility, privacy, safety, start } from './en/start.ts'
import { status } from './en/status.ts'
import { windows } from './en/windows.ts'
import type { QuestionWords } from './question-words.ts'
import type { KeyOf } from './shape.ts'

const questions = { ...happened, ...reaching } as const satisfies QuestionWords

/** Every word a page says, in English. `staff` words exist in English only; everything else is required in every language. */
export const en = { shared, errors, problems, start, safety, privacy, accessibility, complaint, questions, status, windows, staff } as const

/** The key of a word, such as `shared.exit`. */
export type Key = KeyOf<typeof en>
