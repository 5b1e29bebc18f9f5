import type { OfficeDocument } from '../../../store/models/office.ts'
import { Button, ButtonLink, Buttons } from '../../web/components/buttons.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { Select } from '../../web/components/select.tsx'
import { TextField } from '../../web/components/text-field.tsx'
import { type Form, listOf, textOf } from '../../web/form.ts'
import type { FieldProblem } from '../../web/problems.ts'
import { RoleChoices } from './role-choices.tsx'

type InviteProps = { token: string; offices: readonly OfficeDocument[]; form: Form; problems: readonly FieldProblem[] }

/** Who is to join: they choose password and second factor themselves, by a link that is shown when this is sent. */
export const InvitePage = ({ token, offices, form, problems }: InviteProps) => {
  const wrong = (name: string) => problems.find(({ field }) => field === name)?.text
  return (
    <div class="narrow flow">
      <ErrorSummary problems={problems.map(({ field, text }) => ({ name: field, text }))} />
      <h1>Invite somebody</h1>
      <PostForm action="/admin/people/new" token={token} warn>
        <TextField name="name" label="Name" value={textOf(form, 'name')} error={wrong('name')} />
        <TextField name="email" type="email" label="Work e-mail" value={textOf(form, 'email')} error={wrong('email')} />
        <Select
          name="office"
          label="Office"
          none="Choose"
          value={textOf(form, 'office')}
          options={offices.map(({ _id, name }) => ({ value: _id, label: name }))}
          error={wrong('office')}
        />
        <RoleChoices chosen={listOf(form, 'roles')} error={wrong('roles')} />
        <Buttons>
          <Button kind="primary">Make a link</Button>
          <ButtonLink href="/admin/people">Cancel</ButtonLink>
        </Buttons>
      </PostForm>
    </div>
  )
}
