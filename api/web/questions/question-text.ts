import type { QuestionField, RowField } from '../../../domain/complaint/question.ts'
import type { Slug } from '../../../domain/complaint/questions.ts'
import { isKey, type Key, type Words } from '../words.ts'
import type { ScreenProblem } from './screen-problems.ts'

/** Where the words of a field stand in the dictionaries; the words of a person's row stand under their list. */
export type FieldPlace = { slug: Slug; field: QuestionField | RowField; list?: string }

const place = ({ slug, field, list }: FieldPlace): string => `questions.${slug}.fields.${list ? `${list}.fields.` : ''}${field.name}`

const said = (words: Words, key: string): string | undefined => (isKey(key) ? words.t(key) : undefined)

export const questionOf = (words: Words, slug: Slug): string => words.t(`questions.${slug}.title`)

export const questionHint = (words: Words, slug: Slug): string | undefined => said(words, `questions.${slug}.hint`)

/** The label of a field; a screen's only field is named by the question. */
export const labelOf = (words: Words, at: FieldPlace): string => said(words, `${place(at)}.label`) ?? questionOf(words, at.slug)

export const hintOf = (words: Words, at: FieldPlace): string | undefined => said(words, `${place(at)}.hint`)

export const optionText = (words: Words, at: FieldPlace, option: string): string => words.t(`${place(at)}.options.${option}` as Key)

/** A list of people: the words for a row and its buttons. */
export const rowText = (words: Words, at: FieldPlace, what: 'row' | 'add' | 'remove', number = 0): string =>
  words.t(`${place(at)}.${what}` as Key, { number })

/** What is wrong with a field, as a sentence that says how to mend it. */
export function problemText(words: Words, at: FieldPlace, { code, max = 0 }: ScreenProblem): string {
  const own = code === 'missing' ? said(words, `${place(at)}.missing`) : undefined
  return own ?? words.t(`problems.${code}`, { field: labelOf(words, at), max })
}
