import type { QuestionField, RowField } from './question.ts'
import type { screens } from './questions.ts'

type AnyField = (typeof screens)[number]['fields'][number]

type Value<F extends QuestionField> = F extends { kind: 'choice'; options: readonly (infer O)[] }
  ? O
  : F extends { kind: 'choices'; options: readonly (infer O)[] }
    ? readonly O[]
    : F extends { kind: 'people'; fields: readonly (infer R extends RowField)[] }
      ? readonly { readonly [S in R as S['name']]?: Value<S> }[]
      : F extends { kind: 'tick' }
        ? true
        : string

/** What a person has told so far, by the name of the question. What they left open is absent: never empty, never null. */
export type Answers = { readonly [F in AnyField as F['name']]?: Value<F> }

export type AnswerName = keyof Answers

/** Someone who is held, lost or about to be moved. */
export type HeldPerson = NonNullable<Answers['held']>[number]

/**
 * A complaint as it is sent: the answers to the screens that were asked, without a problem left. Whatever every way through
 * the questions requires is always there.
 */
export type Complaint = Answers & Required<Pick<Answers, 'now' | 'story' | 'state' | 'reach' | 'shareName'>>
