import type { ShownError } from '../error-answer.ts'
import type { Form } from '../form.ts'
import { useWords } from '../words.ts'
import { Button, ButtonLink } from './buttons.tsx'
import { PostForm } from './post-form.tsx'

/** A form that came back because its page was too old: where it goes, what was typed, and a token for now. */
export type PressAgain = { action: string; form: Form; token: string }

/** Never sent back to a browser, not even to the one that typed them. */
const secretFields = new Set(['password', 'passphrase', 'code', 'totp', '_token'])

/** The main part of every error page: what happened, what to do next, and the number of the request. */
export const ErrorPage = ({ error, again, home }: { error: ShownError; again?: PressAgain | undefined; home: string }) => {
  const { t } = useWords()
  return (
    <>
      <h1>{error.title}</h1>
      <p>{error.text}</p>
      {again ? (
        <PostForm action={again.action} token={again.token}>
          {[...again.form].flatMap(([name, values]) =>
            secretFields.has(name)
              ? []
              : values.map((value, index) => <textarea hidden name={name} key={`${name} ${index}`}>{`\n${value}`}</textarea>),
          )}
          <Button kind="primary">{t('errors.pressAgain')}</Button>
        </PostForm>
      ) : (
        <p>
          <ButtonLink href={home}>{t('errors.toStart')}</ButtonLink>
        </p>
      )}
      <p class="small muted">{t('errors.number', { id: error.id })}</p>
    </>
  )
}
