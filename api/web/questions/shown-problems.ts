import type { QuestionField, RowField } from '../../../domain/complaint/question.ts'
import type { VisibleScreen } from '../../../domain/complaint/visible.ts'
import type { ShownProblem } from '../components/error-summary.tsx'
import type { Words } from '../words.ts'
import { type FieldPlace, problemText } from './question-text.ts'
import type { ScreenProblem } from './screen-problems.ts'

/** The problems of a screen for the summary: each with its sentence and the control it is mended in. */
export const shownProblems = (words: Words, screen: VisibleScreen, problems: readonly ScreenProblem[]): readonly ShownProblem[] =>
  problems.map((problem) => ({
    name: problem.parts?.[0] ? `${problem.field}.${problem.parts[0]}` : problem.field,
    text: problemText(words, placeOf(screen, problem.field), problem),
  }))

/** The field of a path such as `held.0.name`. */
function placeOf(screen: VisibleScreen, path: string): FieldPlace {
  const [name, , inner] = path.split('.')
  const field = (screen.fields as readonly QuestionField[]).find((one) => one.name === name)
  if (!field) throw new Error('a problem of no field')
  const row: RowField | undefined = field.kind === 'people' ? field.fields.find((one) => one.name === inner) : undefined
  return row ? { slug: screen.slug, field: row, list: field.name } : { slug: screen.slug, field }
}
