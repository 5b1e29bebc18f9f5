import type { AnswerName, Answers, HeldPerson } from '../../../domain/complaint/complaint.ts'
import type { QuestionField } from '../../../domain/complaint/question.ts'
import { type VisibleScreen, visibleFields } from '../../../domain/complaint/visible.ts'
import { shownPartialDate, shownTime } from '../../web/dates.ts'
import { labelOf, optionText } from '../../web/questions/question-text.ts'
import type { Words } from '../../web/words.ts'

/** One answer as it is read back. `label` is null where the question itself says what it is. */
export type ShownAnswer = { label: string | null; text: string }

/** What was answered on a screen, in words; nothing for what was left open. */
export function shownAnswers(words: Words, screen: VisibleScreen, answers: Answers): readonly ShownAnswer[] {
  const fields = visibleFields(screen, answers)
  return fields.flatMap((field) => {
    const value = answers[field.name as AnswerName]
    if (value === undefined) return []
    const label = labelOf(words, { slug: screen.slug, field })
    const said = fields.length === 1 || field.kind === 'tick' || label === words.t(`questions.${screen.slug}.short`)
    return [{ label: said ? null : label, text: answerText(words, screen.slug, field, value) }]
  })
}

function answerText(words: Words, slug: VisibleScreen['slug'], field: QuestionField, value: unknown): string {
  switch (field.kind) {
    case 'choice':
      return optionText(words, { slug, field }, String(value))
    case 'choices':
      return (value as readonly string[]).map((option) => optionText(words, { slug, field }, option)).join('\n')
    case 'date':
      return shownPartialDate(String(value), words.language)
    case 'time':
      return shownTime(String(value), words.language)
    case 'tick':
      return labelOf(words, { slug, field })
    case 'people':
      return peopleText(words, value as readonly HeldPerson[])
    case 'text':
      return String(value)
  }
}

/** How many, and the names given. */
const peopleText = (words: Words, people: readonly HeldPerson[]): string =>
  [words.t('complaint.check.people', { count: people.length }), ...people.flatMap(({ name }) => name ?? [])].join('\n')
