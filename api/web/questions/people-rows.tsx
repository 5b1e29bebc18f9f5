import type { PeopleField } from '../../../domain/complaint/question.ts'
import type { Slug } from '../../../domain/complaint/questions.ts'
import { Button } from '../components/buttons.tsx'
import { useWords } from '../words.ts'
import { QuestionControl } from './question-fields.tsx'
import { rowText } from './question-text.ts'
import type { ScreenProblem } from './screen-problems.ts'
import { formOfTyped, rowsOf, type Typed } from './typed.ts'

type PeopleRowsProps = { slug: Slug; field: PeopleField; typed: Typed; problems: readonly ScreenProblem[] }

/** People, one below the other, each with the same questions. Adding or taking one out posts the form, so that it needs no script. */
export const PeopleRows = ({ slug, field, typed, problems }: PeopleRowsProps) => {
  const words = useWords()
  const at = { slug, field }
  const count = rowsOf(field, formOfTyped(typed))
  return (
    <>
      <input type="hidden" name={`${field.name}.rows`} value={count} />
      {Array.from({ length: count }, (_, row) => (
        <fieldset class="rowset" key={row}>
          <legend>{rowText(words, at, 'row', row + 1)}</legend>
          {field.fields.map((inner) => (
            <QuestionControl
              key={inner.name}
              slug={slug}
              field={inner}
              list={field.name}
              path={`${field.name}.${row}.${inner.name}`}
              typed={typed}
              problems={problems}
            />
          ))}
          {count > 1 && (
            <Button kind="plain" name="press" value={`remove.${row}`}>
              {rowText(words, at, 'remove', row + 1)}
            </Button>
          )}
        </fieldset>
      ))}
      {count < field.max && (
        <p>
          <Button name="press" value="add">
            {rowText(words, at, 'add')}
          </Button>
        </p>
      )}
    </>
  )
}
