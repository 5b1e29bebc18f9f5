import type { AnswerName, Answers } from '../../../domain/complaint/complaint.ts'
import { type Problem, problemsOfField } from '../../../domain/complaint/field-problems.ts'
import { type VisibleScreen, visibleFields } from '../../../domain/complaint/visible.ts'
import type { Unread } from './typed.ts'

/** A problem on a screen; `parts` are the small fields of a date or time to mend. */
export type ScreenProblem = Problem & { readonly parts?: readonly string[] }

/** What is wrong on one screen: what cannot be read first, and the rules for what can. */
export function screenProblems(
  screen: VisibleScreen,
  { answers, unread }: { answers: Answers; unread: readonly Unread[] },
  todayOn: string,
): readonly ScreenProblem[] {
  return visibleFields(screen, answers).flatMap((field): readonly ScreenProblem[] => {
    const unreadable = unread.filter((one) => one.field === field.name)
    if (unreadable.length > 0) return unreadable
    return problemsOfField(field, answers[field.name as AnswerName], todayOn).map((problem) =>
      problem.code === 'future' ? { ...problem, parts: ['year'] } : problem,
    )
  })
}
