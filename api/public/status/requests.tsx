import type { MailboxView } from '../../../domain/case/mailbox-view.ts'
import { isKey, useWords, type Words } from '../../web/words.ts'

type Day = (at: string) => string

/** Wishes that wait for staff, or for their 72 hours. */
export const Waiting = ({ waiting, day }: { waiting: MailboxView['waiting']; day: Day }) => {
  const { t } = useWords()
  if (waiting.length === 0) return null
  return (
    <section>
      <h2>{t('status.waiting.title')}</h2>
      <ul class="bullets">
        {waiting.map(({ kind, madeAt, takesEffectAt }) => (
          <li key={kind + madeAt}>{t(`status.waiting.${kind}`, { asked: day(madeAt), from: day(takesEffectAt) })}</li>
        ))}
      </ul>
    </section>
  )
}

/** What could not be done, and why. */
export const Refused = ({ refused, day }: { refused: MailboxView['refused']; day: Day }) => {
  const words = useWords()
  if (refused.length === 0) return null
  return (
    <section>
      <h2>{words.t('status.refused.title')}</h2>
      <ul class="bullets">
        {refused.map(({ at, command, code }) => (
          <li key={at + command}>
            {words.t('status.refused.line', {
              day: day(at),
              what: commandText(words, command),
              why: words.t(code === 'withdrawal-took-effect' ? 'status.refused.tooLate' : 'status.refused.why'),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

function commandText({ t }: Words, command: string): string {
  const key = `status.refused.commands.${command}`
  return isKey(key) ? t(key) : command
}
