import type { LinkKind } from '../../../store/models/office.ts'
import { Button } from '../../web/components/buttons.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { PasswordField, TextField } from '../../web/components/text-field.tsx'
import type { FieldProblem } from '../../web/problems.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondFactorField } from './second-factor-field.tsx'

/** Whose link it is, and the secret that is offered for their second factor. */
export type JoinProps = {
  kind: LinkKind
  name: string
  email: string
  action: string
  token: string
  pending: { secret: string; sealed: string }
  problems: readonly FieldProblem[]
}

const titles: Readonly<Record<LinkKind, string>> = {
  join: 'Set up your account',
  password: 'Choose a new password',
  secondFactor: 'Set up your codes anew',
}

/** One page for whatever a link lets somebody choose: a password, a second factor, or both. What they still have they prove. */
export const JoinPage = ({ kind, name, email, action, token, pending, problems }: JoinProps) => {
  const wrong = (field: string) => problems.find((one) => one.field === field)?.text
  return (
    <>
      <ErrorSummary problems={problems.map(({ field, text }) => ({ name: field, text }))} />
      <h1>{titles[kind]}</h1>
      <p>
        For {name}, who signs in as <strong>{email}</strong>.
      </p>
      <PostForm action={action} token={token} hidden={{ pending: pending.sealed }}>
        {kind === 'secondFactor' ? (
          <PasswordField name="password" label="Your password" autocomplete="current-password" error={wrong('password')} />
        ) : (
          <NewPassword error={wrong('password')} />
        )}
        {kind === 'password' ? (
          <TextField
            name="code"
            label="The code your app shows now"
            inputMode="numeric"
            autocomplete="one-time-code"
            short
            error={wrong('code')}
          />
        ) : (
          <SecondFactorField email={email} secret={pending.secret} error={wrong('code')} />
        )}
        <p>
          <Button kind="primary">Save</Button>
        </p>
      </PostForm>
    </>
  )
}

const NewPassword = ({ error }: { error: string | undefined }) => (
  <PasswordField
    name="password"
    label="Your new password"
    hint="12 characters or more; four words that do not belong together will do. A password manager may make and keep it."
    autocomplete="new-password"
    error={error}
  />
)

export const LinkOver = () => (
  <>
    <h1>This link does not work</h1>
    <p>It was used, it ended, or another took its place. Ask your administrator for a new one.</p>
    <p>
      <a class="button" href="/sign-in">
        Go to signing in
      </a>
    </p>
  </>
)

export const JoinedPage = ({ kind, codes }: { kind: LinkKind; codes: readonly string[] }) => (
  <>
    <h1>{kind === 'join' ? 'Your account is open' : 'It is saved'}</h1>
    <p>The link is used up. Every visit that was open under your name has ended.</p>
    {codes.length > 0 && <RecoveryCodes codes={codes} />}
    <p>
      <a class="button primary" href="/sign-in">
        Sign in
      </a>
    </p>
  </>
)
