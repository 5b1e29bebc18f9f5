import type { PeopleField, QuestionField, RowField } from '../../../domain/complaint/question.ts'
import type { Slug } from '../../../domain/complaint/questions.ts'
import { Choices, Tick } from '../components/choices.tsx'
import { DateFields, type DatePart } from '../components/date-fields.tsx'
import { TextArea, TextField } from '../components/text-field.tsx'
import { TimeFields } from '../components/time-fields.tsx'
import { listOf, textOf } from '../form.ts'
import { useWords } from '../words.ts'
import { type FieldPlace, hintOf, labelOf, optionText, problemText } from './question-text.ts'
import type { ScreenProblem } from './screen-problems.ts'
import { formOfTyped, type Typed } from './typed.ts'

export type ControlProps = {
  slug: Slug
  field: Exclude<QuestionField, PeopleField> | RowField
  typed: Typed
  problems: readonly ScreenProblem[]
  /** The name of the control and the list it stands in, for a field in a list of people. */
  path?: string
  list?: string
  /** The question itself as label, for the only field of a screen. */
  title?: boolean
  /** The question's hint, when the question is the label. */
  hint?: string | undefined
}

/** The control of one field, with what was typed and what is wrong with it. */
export const QuestionControl = ({ slug, field, typed, problems, path = field.name, list, title, hint }: ControlProps) => {
  const words = useWords()
  const form = formOfTyped(typed)
  const at: FieldPlace = { slug, field, ...(list && { list }) }
  const problem = problems.find((one) => one.field === path)
  const text = {
    name: path,
    label: title ? <h1>{labelOf(words, at)}</h1> : labelOf(words, at),
    hint: hint ?? hintOf(words, at),
    error: problem && problemText(words, at, problem),
    // In a list of people all is optional, as the question says.
    optional: !field.required && !title && !list,
  }
  const value = textOf(form, path)
  switch (field.kind) {
    case 'text':
      if (field.lines) return <TextArea {...text} value={value} rows={field.max > 5000 ? 12 : 4} />
      return <TextField {...text} value={value} type={types[field.format ?? 'plain']} short={field.max <= 100} />
    case 'choice':
    case 'choices': {
      const options = field.options.map((option) => ({ value: option, label: optionText(words, at, option) }))
      return <Choices {...text} options={options} chosen={listOf(form, path)} pick={field.kind === 'choice' ? 'one' : 'many'} />
    }
    case 'tick':
      return <Tick name={path} label={text.label} checked={value !== ''} />
    case 'date':
      return (
        <DateFields
          {...text}
          value={partsOf(typed, path, ['month', 'day', 'year'])}
          wrong={(problem?.parts ?? []) as readonly DatePart[]}
        />
      )
    case 'time':
      return (
        <TimeFields
          {...text}
          value={partsOf(typed, path, ['hour', 'minute', 'half'])}
          wrong={(problem?.parts ?? []) as readonly ('hour' | 'minute')[]}
        />
      )
  }
}

const types = { plain: 'text', email: 'email', phone: 'tel' } as const

const partsOf = <P extends string>(typed: Typed, path: string, parts: readonly P[]): Record<P, string> =>
  Object.fromEntries(parts.map((part) => [part, typed[`${path}.${part}`]?.[0] ?? ''])) as Record<P, string>
