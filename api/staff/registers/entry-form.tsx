import type { EntryProblem } from '../../../domain/registers/entry-problems.ts'
import { type RegisterField, type RegisterName, registerOf } from '../../../domain/registers/kinds.ts'
import type { Member } from '../../../store/users/members.ts'
import { Button, ButtonLink, Buttons } from '../../web/components/buttons.tsx'
import { Choices } from '../../web/components/choices.tsx'
import { DateFields } from '../../web/components/date-fields.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { TextArea, TextField } from '../../web/components/text-field.tsx'
import { type Form, textOf } from '../../web/form.ts'
import { registerChoice } from '../words/register-words.ts'
import { dayParts } from './typed-entry.ts'

export type EntryFormProps = {
  register: RegisterName
  /** The address it posts to. */
  action: string
  token: string
  /** The version that was shown, so that nobody writes over what somebody else changed meanwhile. */
  version: number
  form: Form
  staff: readonly Member[]
  problems: readonly EntryProblem[]
}

/** The form of one entry of a register, with every problem at once. */
export const EntryForm = ({ register, action, token, version, form, staff, problems }: EntryFormProps) => {
  const { title, one, fields } = registerOf(register)
  return (
    <div class="narrow flow">
      <ErrorSummary problems={problems.map(({ field, text }) => ({ name: field, text }))} />
      <p>
        <a class="link" href={`/registers/${register}`}>
          {title}
        </a>
      </p>
      <h1>
        {version === 0 ? `Add an ${one}`.replace(/^Add an (?=[^aeiou])/, 'Add a ') : `Change an ${one}`.replace(/an (?=[^aeiou])/, 'a ')}
      </h1>
      <PostForm action={action} token={token} hidden={{ version: String(version) }} warn>
        {fields.map((field) => (
          <EntryField
            key={field.name}
            field={field}
            form={form}
            staff={staff}
            error={problems.find((one) => one.field === field.name)?.text}
          />
        ))}
        <Buttons>
          <Button kind="primary">Save</Button>
          <ButtonLink href={`/registers/${register}`}>Cancel</ButtonLink>
        </Buttons>
      </PostForm>
    </div>
  )
}

type FieldProps = { field: RegisterField; form: Form; staff: readonly Member[]; error: string | undefined }

const EntryField = ({ field, form, staff, error }: FieldProps) => {
  const { name, label, hint } = field
  const text = { name, label, hint, error, optional: field.optional === true }
  const value = textOf(form, name)
  if (field.kind === 'date') return <DateFields {...text} value={dayParts(form, name)} />
  if (field.kind === 'lines') return <TextArea {...text} value={value} rows={4} />
  if (field.kind === 'text') return <TextField {...text} value={value} maxLength={field.max} />
  const options =
    field.kind === 'staff'
      ? staff.filter(({ active }) => active).map(({ id, name: who }) => ({ value: id, label: who }))
      : field.of.map((one) => ({ value: one, label: registerChoice(one) }))
  return <Choices {...text} options={options} chosen={value ? [value] : []} pick="one" />
}
