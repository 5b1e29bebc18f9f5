import { type Circumstance, circumstanceAnswers } from '../../../domain/urgency/circumstances.ts'
import { FieldGroup, type FieldText, idOf } from '../../web/components/field.tsx'
import { type Form, textOf } from '../../web/form.ts'
import type { OpenedCase } from '../cases/opened-case.ts'
import { answerNames, circumstanceNames } from '../words/urgency-words.ts'

type AnswersFieldProps = FieldText & { of: readonly string[]; form: Form; opened: OpenedCase }

/** Several questions, each with yes, no and not known. One left alone stays as it was last answered, which stands beside it. */
export const AnswersField = ({ of, form, opened, ...text }: AnswersFieldProps) => (
  <FieldGroup {...text} class="families">
    {of.map((one) => (
      <fieldset key={one}>
        <legend>
          {circumstanceNames[one as Circumstance]}
          <span class="below muted">{lastAnswer(opened, one as Circumstance)}</span>
        </legend>
        <div class="choices">
          {circumstanceAnswers.map((answer) => (
            <label class="choice" key={answer}>
              <input
                type="radio"
                id={`${idOf(text.name)}-${one}-${answer}`}
                name={`${text.name}.${one}`}
                value={answer}
                checked={textOf(form, `${text.name}.${one}`) === answer}
              />
              <span>{answerNames[answer]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    ))}
  </FieldGroup>
)

const lastAnswer = ({ kase }: OpenedCase, name: Circumstance): string => {
  const last = kase.circumstances?.[name]
  return last ? `On record: ${answerNames[last.answer]}` : 'Not answered yet'
}
