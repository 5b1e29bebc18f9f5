import { Button } from '../../web/components/buttons.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { Note } from '../../web/components/note.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { PasswordField, TextField } from '../../web/components/text-field.tsx'

/** Where signing in leads afterwards, and words that wait for it. */
export type Onward = { to: string; kept: string }

type SignInProps = Onward & { token: string; email?: string; publicUrl: string; note?: string | undefined; wrong?: boolean }

const wrongSignIn = 'The e-mail, password or code is not right. After several tries each next one has to wait a while.'

/** The first of two steps. One sentence for whatever was wrong, so that it tells nobody who has an account. */
export const SignInPage = ({ token, email = '', publicUrl, note, wrong, ...onward }: SignInProps) => (
  <>
    {wrong && <ErrorSummary problems={[{ name: 'email', text: wrongSignIn }]} />}
    {note && <Note status>{note}</Note>}
    <h1>Sign in</h1>
    <p class="muted">
      For staff and committee members. A second step follows: a <span class="keep">6-digit</span> code.
    </p>
    <PostForm action="/sign-in" token={token} hidden={onward}>
      <TextField
        name="email"
        type="email"
        label="Work e-mail"
        value={email}
        autocomplete="username"
        error={wrong ? wrongSignIn : undefined}
      />
      <PasswordField name="password" label="Password" autocomplete="current-password" />
      <p>
        <Button kind="primary">Sign in</Button>
      </p>
    </PostForm>
    <section>
      <p class="small muted">After 30 idle minutes we ask again. You come back to the same page and text.</p>
      <ul class="list small">
        <li>
          <a class="link" href="/sign-in/help">
            I cannot sign in
          </a>
        </li>
        <li>
          <a class="link" href={publicUrl}>
            I want to make a complaint
          </a>
        </li>
      </ul>
    </section>
  </>
)

/** The second step: the code of the moment. It is asked of everybody, whether or not the first step was right. */
export const CodePage = ({ token, to, recovery }: { token: string; to: string; recovery: boolean }) => (
  <>
    <h1>Type the code</h1>
    <PostForm action="/sign-in/code" token={token} hidden={{ to }}>
      <CodeField recovery={recovery} />
      <p>
        <Button kind="primary">Go on</Button>
      </p>
    </PostForm>
    <ul class="list small">
      <li>
        <a class="link" href={recovery ? '/sign-in/code' : '/sign-in/code?with=recovery'}>
          {recovery ? 'Type a code of the app instead' : 'I cannot use my app: type a recovery code'}
        </a>
      </li>
      <li>
        <a class="link" href="/sign-in">
          Start again
        </a>
      </li>
    </ul>
  </>
)

/** The code of the moment, or one of those that were put away for a lost phone. */
export const CodeField = ({ recovery = false, error }: { recovery?: boolean; error?: string | undefined }) =>
  recovery ? (
    <TextField
      name="code"
      label="Recovery code"
      hint="One of the ten you put away, 16 letters and figures. Each works once."
      maxLength={30}
      error={error}
    />
  ) : (
    <TextField
      name="code"
      label="Code"
      hint="The 6 digits that your app shows now. A code works once."
      inputMode="numeric"
      autocomplete="one-time-code"
      maxLength={7}
      short
      error={error}
    />
  )

export const SignInHelp = () => (
  <>
    <h1>I cannot sign in</h1>
    <p>Check the e-mail, the password, and that the clock of the phone that makes your codes is right. A code works once.</p>
    <p>After five wrong codes in a row an account waits 30 seconds, then longer each time, up to an hour.</p>
    <p>Without your phone, type one of your recovery codes in place of the 6 digits.</p>
    <p>
      If it still does not work, ask your administrator. Together with a second person they can give you a link to choose a new password, or
      to set up your codes anew. Nobody can see your password.
    </p>
    <p>
      <a class="button" href="/sign-in">
        Back to signing in
      </a>
    </p>
  </>
)
