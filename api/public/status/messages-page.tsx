import type { MailboxMessage } from '../../../domain/case/mailbox-view.ts'
import { Button } from '../../web/components/buttons.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { TextArea } from '../../web/components/text-field.tsx'
import { shownInstant } from '../../web/dates.ts'
import { useWords } from '../../web/words.ts'
import { BackToStatus } from './back-to-status.tsx'

export const messageForm = 'message'

type MessagesPageProps = {
  messages: readonly MailboxMessage[]
  zone: string
  typed: string
  error: string | undefined
  id: string
  token: string
}

/** Oldest first: the office's words in full, the person's own only as sent, for a seized code must tell little. */
export const MessagesPage = ({ messages, zone, typed, error, id, token }: MessagesPageProps) => {
  const { t, language } = useWords()
  return (
    <>
      <BackToStatus />
      <h1>{t('status.messages.title')}</h1>
      {messages.length === 0 ? (
        <p>{t('status.messages.none')}</p>
      ) : (
        <ol class="letters">
          {messages.map((message) => (
            <li class="letter" key={message.id}>
              <p class="muted">
                {t(`status.messages.${message.from === 'office' ? 'office' : message.kind}`, {
                  at: shownInstant(message.at, zone, language),
                })}
              </p>
              {message.from === 'office' && <p class="lines">{message.text}</p>}
            </li>
          ))}
        </ol>
      )}
      <PostForm action="/status/messages" token={token} id={messageForm} warn hidden={{ id }}>
        <TextArea name="text" label={t('status.messages.label')} hint={t('status.messages.hint')} value={typed} error={error} rows={8} />
        <p>
          <Button kind="primary">{t('status.messages.press')}</Button>
        </p>
      </PostForm>
    </>
  )
}
