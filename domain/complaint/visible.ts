import type { AnswerName, Answers } from './complaint.ts'
import type { Condition, QuestionField, Screen } from './question.ts'
import { type Slug, screens } from './questions.ts'

export type VisibleScreen = (typeof screens)[number]

/**
 * The screens that follow from the answers, in order. A condition looks only at screens that are themselves asked, so an
 * answer given on a branch that no longer applies asks for nothing.
 */
export function visibleScreens(answers: Answers): readonly VisibleScreen[] {
  const asked: VisibleScreen[] = []
  for (const screen of screens) if (applies(screen, only(answers, asked))) asked.push(screen)
  return asked
}

/** The fields of a screen that follow from the answers. */
export const visibleFields = (screen: Screen, answers: Answers): readonly QuestionField[] =>
  screen.fields.filter(({ when }) => !when || holds(when, answers))

/** The answers to what is asked, without those of branches that no longer apply. */
export const visibleAnswers = (answers: Answers): Answers => only(answers, visibleScreens(answers))

/** The screen after or before one, or `null` at the end. A screen that is not asked stands where it would be. */
export function screenBeside(slug: Slug, answers: Answers, step: 1 | -1): Slug | null {
  const order = screens.map((screen) => screen.slug)
  const at = order.indexOf(slug)
  const beside = visibleScreens(answers).filter((screen) => Math.sign(order.indexOf(screen.slug) - at) === step)
  return (step === 1 ? beside.at(0) : beside.at(-1))?.slug ?? null
}

const applies = ({ when, unless }: Screen, answers: Answers): boolean =>
  (!when || holds(when, answers)) && !(unless && holds(unless, answers))

function holds({ field, anyOf }: Condition, answers: Answers): boolean {
  const value = answers[field as AnswerName]
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value]
  return chosen.some((option) => (anyOf as readonly unknown[]).includes(option))
}

function only(answers: Answers, asked: readonly Screen[]): Answers {
  const kept: Record<string, unknown> = {}
  for (const screen of asked)
    for (const { name, when } of screen.fields) {
      const value = answers[name as AnswerName]
      if (value !== undefined && (!when || holds(when, { ...answers, ...kept }))) kept[name] = value
    }
  return kept
}
