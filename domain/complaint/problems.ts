import type { AnswerName, Answers, Complaint } from './complaint.ts'
import { type Problem, problemsOfField } from './field-problems.ts'
import { visibleAnswers, visibleFields, visibleScreens } from './visible.ts'

/**
 * Everything that keeps these answers from being a complaint, each with its field; none when they are one.
 * @param todayOn the present local date; nothing can have happened after it
 */
export function problemsOf(answers: Answers, todayOn: string): readonly Problem[] {
  const asked = visibleAnswers(answers)
  return visibleScreens(answers).flatMap((screen) =>
    visibleFields(screen, asked).flatMap((field) => problemsOfField(field, asked[field.name as AnswerName], todayOn)),
  )
}

/** The complaint that follows from answers without a problem, or every problem at once. */
export function complaintOf(answers: Answers, todayOn: string): { complaint: Complaint } | { problems: readonly Problem[] } {
  const problems = problemsOf(answers, todayOn)
  return problems.length > 0 ? { problems } : { complaint: visibleAnswers(answers) as Complaint }
}
