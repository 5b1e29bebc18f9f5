import type { RowField, Screen } from '../../../domain/complaint/question.ts'
import type { screens } from '../../../domain/complaint/questions.ts'

type OptionWords<F> = F extends { options: readonly (infer O extends string)[] } ? { options: { readonly [K in O]: string } } : unknown

type RowWords<F> = F extends { fields: readonly (infer R extends RowField)[] }
  ? { row: string; add: string; remove: string; fields: { readonly [S in R as S['name']]: FieldWords<S> } }
  : unknown

/** A screen's only field needs no label: the question itself is it. `missing` replaces the general words for an answer that is missing. */
type FieldWords<F> = { label?: string; hint?: string; missing?: string } & OptionWords<F> & RowWords<F>

type ScreenWords<S extends Screen> = {
  /** The question. */
  title: string
  /** Its short name on the page where answers are checked. */
  short: string
  hint?: string
  fields: { readonly [F in S['fields'][number] as F['name']]: FieldWords<F> }
}

/** The words of every question: the compiler asks for each field and each option. */
export type QuestionWords = { readonly [S in (typeof screens)[number] as S['slug']]: ScreenWords<S> }
