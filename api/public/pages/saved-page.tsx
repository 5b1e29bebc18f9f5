import { Button } from '../../web/components/buttons.tsx'
import { Note } from '../../web/components/note.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { shownInstant } from '../../web/dates.ts'
import { useWords } from '../../web/words.ts'
import { ReceiptBox } from './receipt.tsx'

type SavedPageProps = { code: string; endsAt: string; zone: string; token: string }

/** The answers are kept: the code to come back with, and until when. */
export const SavedPage = ({ code, endsAt, zone, token }: SavedPageProps) => {
  const { t, language } = useWords()
  return (
    <>
      <h1>{t('complaint.saved.title')}</h1>
      <p>{t('complaint.saved.until', { at: shownInstant(endsAt, zone, language) })}</p>
      <Note kind="wait">
        <p>{t('complaint.saved.notSent')}</p>
      </Note>
      <ReceiptBox code={code} wayBack={t('complaint.saved.wayBack')} />
      <PostForm action="/complaint/save" token={token}>
        <div class="after">
          <Button kind="primary" name="press" value="saved">
            {t('complaint.sent.savedIt')}
          </Button>
          <p>
            <Button kind="plain" name="press" value="on">
              {t('complaint.saved.goOn')}
            </Button>
          </p>
          <p class="muted">{t('complaint.sent.closes')}</p>
        </div>
      </PostForm>
    </>
  )
}
