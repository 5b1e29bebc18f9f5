import type { AnswerName, Answers, Complaint } from '../../../domain/complaint/complaint.ts'
import { screens } from '../../../domain/complaint/questions.ts'
import { visibleAnswers, visibleScreens } from '../../../domain/complaint/visible.ts'
import type { ShownProblem } from '../../web/components/error-summary.tsx'
import type { Form } from '../../web/form.ts'
import { type ScreenProblem, screenProblems } from '../../web/questions/screen-problems.ts'
import { shownProblems } from '../../web/questions/shown-problems.ts'
import { readTyped, type Typed, typedOf, type Unread } from '../../web/questions/typed.ts'
import { wordsIn } from '../../web/words.ts'
import { answerNames } from '../words/account-words.ts'

/** The screens of a call. Which way to go on is for people who write alone; on a call somebody is there. */
export const callScreens = screens.filter(({ slug }) => slug !== 'urgent')

/** What was typed into the one page of a call. */
export const typedCall = (form: Form): Typed => Object.assign({}, ...callScreens.map((screen) => typedOf(screen, form))) as Typed

export type CheckedCall = { complaint: Complaint } | { problems: readonly ScreenProblem[]; shown: readonly ShownProblem[] }

/** The complaint that was told, or every problem at once: the same checks as on the web. */
export function checkedCall(typed: Typed, todayOn: string): CheckedCall {
  const read = readAll(typed)
  const words = wordsIn('en')
  const found = visibleScreens(read.answers).map((screen) => ({ screen, problems: screenProblems(screen, read, todayOn) }))
  const problems = found.flatMap((one) => one.problems)
  const left = leftOut(read.answers)
  if (problems.length + left.length === 0) return { complaint: visibleAnswers(read.answers) as Complaint }
  return { problems, shown: [...found.flatMap(({ screen, problems: of }) => shownProblems(words, screen, of)), ...left] }
}

/** On one page anything can be filled in; what no ticked answer asks for would be lost without a word. */
function leftOut(answers: Answers): ShownProblem[] {
  const kept = visibleAnswers(answers)
  return Object.keys(answers)
    .filter((name) => !(name in kept))
    .map((name) => ({
      name,
      text: `"${answerNames[name as AnswerName]}" is filled in, but no answer before it asks for it. Tick that answer, or empty this.`,
    }))
}

function readAll(typed: Typed): { answers: Answers; unread: readonly Unread[] } {
  const read = callScreens.map((screen) => readTyped(screen, typed))
  const answers: Answers = Object.assign({}, ...read.map((one) => one.answers))
  const urgent = answers.now?.some((one) => one !== 'none')
  return { answers: urgent ? { ...answers, urgentPath: 'all' } : answers, unread: read.flatMap(({ unread }) => unread) }
}
