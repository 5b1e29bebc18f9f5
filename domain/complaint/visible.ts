import type { AnswerName, Answers } from './complaint.ts'
import type { Condition, QuestionField, Screen } from './question.ts'
import { type Slug, screens } from './questions.ts'

export type VisibleScreen = (typeof screens)[number]

/**
 * The screens that follow from the answers, in order. A condition looks only at screens that are themselves asked, so an
 * answer given on a branch that no longer applies asks for nothing.
 */
export const visibleScreens = (answers: Answers): readonly VisibleScreen[] => walk(answers).asked

/** The fields of a screen that follow from the answers. */
export const visibleFields = (screen: Screen, answers: Answers): readonly QuestionField[] =>
  screen.fields.filter(({ when }) => !when || holds(when, answers))

/** The answers to what is asked, without those of branches that no longer apply. */
export const visibleAnswers = (answers: Answers): Answers => walk(answers).kept

/** The screen after or before one, or `null` at the end. A screen that is not asked stands where it would be. */
export function screenBeside(slug: Slug, answers: Answers, step: 1 | -1): Slug | null {
  const order = screens.map((screen) => screen.slug)
  const at = order.indexOf(slug)
  const beside = visibleScreens(answers).filter((screen) => Math.sign(order.indexOf(screen.slug) - at) === step)
  return (step === 1 ? beside.at(0) : beside.at(-1))?.slug ?? null
}

/** Goes through the screens once; each condition sees what was kept so far, so a question's condition stands on an earlier one. */
function walk(answers: Answers): { asked: readonly VisibleScreen[]; kept: Answers } {
  const asked: VisibleScreen[] = []
  const kept: Record<string, unknown> = {}
  for (const screen of screens) {
    if (!applies(screen, kept)) continue
    asked.push(screen)
    for (const { name, when } of screen.fields as readonly QuestionField[]) {
      const value = answers[name as AnswerName]
      if (value !== undefined && (!when || holds(when, kept))) kept[name] = value
    }
  }
  return { asked, kept }
}

const applies = ({ when, unless }: Screen, kept: Answers): boolean => (!when || holds(when, kept)) && !(unless && holds(unless, kept))

function holds({ field, anyOf }: Condition, answers: Answers): boolean {
  const value = answers[field as AnswerName]
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value]
  return chosen.some((option) => (anyOf as readonly unknown[]).includes(option))
}
