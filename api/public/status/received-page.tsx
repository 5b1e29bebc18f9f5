import { Phone } from '../../web/components/code.tsx'
import { Note } from '../../web/components/note.tsx'
import { localDay, shownDay, shownInstant } from '../../web/dates.ts'
import { useWords } from '../../web/words.ts'
import type { Done } from './done.ts'
import { DoneNote, Leave } from './status-page.tsx'

/** Received, and not opened yet: nothing is lost, there is only little to say. */
export const ReceivedPage = ({ at, zone, done, token }: { at: string; zone: string; done: Done | null; token: string }) => {
  const { t, language } = useWords()
  return (
    <>
      <h1>{t('status.stages.received')}</h1>
      {done && <DoneNote done={done} />}
      <p>{t('status.receivedAt', { at: shownInstant(at, zone, language) })}</p>
      <p>{t('status.opening')}</p>
      <p>
        <a class="link" href="/status/messages">
          {t('status.can.messages')}
        </a>
      </p>
      <Leave token={token} />
    </>
  )
}

/** A code that was replaced opens nothing any more. */
export const ReplacedPage = ({ at, zone, phone, token }: { at: string; zone: string; phone: string; token: string }) => {
  const { t, language } = useWords()
  return (
    <>
      <h1>{t('status.replaced.title')}</h1>
      <Note kind="wait">
        <p>{t('status.replaced.text', { day: shownDay(localDay(at, zone), language) })}</p>
        <p>
          <Phone number={phone} />
        </p>
      </Note>
      <Leave token={token} />
    </>
  )
}
