import { TextField } from '../../web/components/text-field.tsx'

type SecondFactorProps = { email: string; secret: string; error: string | undefined }

/** The secret for an app that makes codes, to be typed or pressed on the phone itself, and the first code as a proof that it is there. */
export const SecondFactorField = ({ email, secret, error }: SecondFactorProps) => (
  <section>
    <h2>Codes for signing in</h2>
    <p>
      Open an app that makes 6-digit codes (an authenticator), add an account, choose to type a key, and type this one. It is by time, 6
      digits.
    </p>
    <p>
      <bdi class="code" dir="ltr" id="secret">
        {secret.match(/.{1,4}/g)?.join(' ')}
      </bdi>
    </p>
    <p>
      <a class="link" href={`otpauth://totp/Redress:${encodeURIComponent(email)}?secret=${secret}&issuer=Redress`}>
        On this phone: open the app with the key filled in
      </a>
    </p>
    <TextField name="code" label="The code it shows now" inputMode="numeric" autocomplete="one-time-code" short error={error} />
  </section>
)
