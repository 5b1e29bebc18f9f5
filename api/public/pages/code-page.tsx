import type { ComponentChildren } from 'preact'
import { Button } from '../../web/components/buttons.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { TextField } from '../../web/components/text-field.tsx'
import { useWords } from '../../web/words.ts'

type CodePageProps = {
  title: string
  action: string
  press: string
  error: string | undefined
  token: string
  hidden?: Readonly<Record<string, string>>
  children?: ComponentChildren
}

/** Asks for a code. What was typed is never shown again: someone may look on. */
export const CodePage = ({ title, action, press, error, token, hidden = {}, children }: CodePageProps) => {
  const { t } = useWords()
  return (
    <>
      <h1>{title}</h1>
      <PostForm action={action} token={token} hidden={hidden}>
        <TextField name="code" label={t('complaint.resume.label')} hint={t('complaint.resume.hint')} error={error} short />
        <p>
          <Button kind="primary">{press}</Button>
        </p>
      </PostForm>
      {children}
    </>
  )
}
