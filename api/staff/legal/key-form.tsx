import { Button } from '../../web/components/buttons.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { PasswordField } from '../../web/components/text-field.tsx'

/** Whether a reviewer has a key, and whether it is open for this visit. */
export type KeyState = 'none' | 'closed' | 'open'

type KeyFormProps = { state: KeyState; token: string; problem?: string | undefined; to: string }

/** Chooses, opens or closes a reviewer's key. */
export const KeyForm = ({ state, token, problem, to }: KeyFormProps) => {
  if (state === 'open')
    return (
      <PostForm action="/legal/close" token={token} hidden={{ to }}>
        <p>Your key is open for this visit. It closes when you sign out, or after 30 minutes without a press.</p>
        <p>
          <Button>Close my key now</Button>
        </p>
      </PostForm>
    )
  if (state === 'closed')
    return (
      <PostForm action="/legal/open" token={token} hidden={{ to }}>
        <PasswordField
          name="passphrase"
          label="Your passphrase"
          hint="Opens privileged texts for this visit."
          autocomplete="current-password"
          error={problem}
        />
        <p>
          <Button>Open my key</Button>
        </p>
      </PostForm>
    )
  return (
    <PostForm action="/legal/passphrase" token={token}>
      <p>Choose a passphrase. It opens privileged texts, and nobody can give it back to you: what only you could read is lost with it.</p>
      <PasswordField
        name="passphrase"
        label="New passphrase"
        hint="At least 15 characters. Several words are good."
        autocomplete="new-password"
        error={problem}
      />
      <PasswordField name="again" label="The same again" autocomplete="new-password" />
      <p>
        <Button>Make my key</Button>
      </p>
    </PostForm>
  )
}
