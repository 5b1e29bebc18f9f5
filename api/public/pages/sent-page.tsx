import { Button } from '../../web/components/buttons.tsx'
import { Note } from '../../web/components/note.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { Days } from '../../web/components/timeline.tsx'
import { shownDay, shownInstant } from '../../web/dates.ts'
import { useWords } from '../../web/words.ts'
import type { FirstPromises } from '../deps.ts'
import { ReceiptBox } from './receipt.tsx'

type SentPageProps = {
  code: string
  reference: string
  receivedAt: string
  zone: string
  promises: FirstPromises
  /** What was sent is not what counts: an earlier version had arrived. */
  earlier: boolean
  token: string
}

/** The confirmation: reference, code, what happens next. */
export const SentPage = ({ code, reference, receivedAt, zone, promises, earlier, token }: SentPageProps) => {
  const { t, language } = useWords()
  const day = (on: string, what: string) => ({ at: on, shown: shownDay(on, language), what })
  return (
    <>
      <h1>{t('complaint.sent.title')}</h1>
      <p>{t('complaint.sent.received', { at: shownInstant(receivedAt, zone, language) })}</p>
      {earlier && (
        <Note kind="wait">
          <p>{t('complaint.sent.earlier')}</p>
        </Note>
      )}
      <ReceiptBox code={code} reference={reference} wayBack={t('complaint.sent.wayBack')} />
      <section>
        <h2>{t('complaint.sent.next')}</h2>
        <Days
          entries={[day(promises.acknowledgeOn, t('complaint.sent.acknowledge')), day(promises.triageOn, t('complaint.sent.triage'))]}
        />
        <p class="muted">
          {t('complaint.sent.useCode')} <a href="/status">{t('complaint.sent.toStatus')}</a>
        </p>
      </section>
      <section>
        <h2>{t('complaint.sent.elsewhere')}</h2>
        <p>{t('complaint.sent.elsewhereText')}</p>
        <p>{t('complaint.sent.notLawyer')}</p>
        <p>
          <a class="link" href="/safety">
            {t('complaint.sent.clear')}
          </a>
        </p>
      </section>
      <PostForm action="/complaints/sent" token={token}>
        <p>
          <Button kind="primary">{t('complaint.sent.savedIt')}</Button>
        </p>
        <p class="muted">{t('complaint.sent.closes')}</p>
      </PostForm>
    </>
  )
}
