import { Button } from '../../web/components/buttons.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { TextArea } from '../../web/components/text-field.tsx'
import { useWords } from '../../web/words.ts'
import { BackToStatus } from './back-to-status.tsx'
import { changeForm } from './change-form.ts'

type WithdrawPageProps = {
  /** The day on which a withdrawal already asked for takes effect, as people read it. */
  stopsOn: string | null
  over: boolean
  typed: string
  error: string | undefined
  id: string
  token: string
}

/** What withdrawing stops and what may go on; or, once asked for, how to undo it. */
export const WithdrawPage = ({ stopsOn, over, typed, error, id, token }: WithdrawPageProps) => {
  const { t } = useWords()
  return (
    <>
      <BackToStatus />
      <h1>{t('status.withdraw.title')}</h1>
      {over ? (
        <p>{t('status.withdraw.already')}</p>
      ) : (
        <PostForm action="/status/withdraw" token={token} id={changeForm} hidden={{ id }}>
          {stopsOn === null ? <Ask typed={typed} error={error} /> : <Undo stopsOn={stopsOn} />}
        </PostForm>
      )}
    </>
  )
}

const Ask = ({ typed, error }: { typed: string; error: string | undefined }) => {
  const { t } = useWords()
  return (
    <>
      <div class="flow">
        <p>{t('status.withdraw.stops')}</p>
        <p>{t('status.withdraw.goesOn')}</p>
      </div>
      <TextArea name="reason" label={t('status.withdraw.label')} value={typed} error={error} rows={3} optional />
      <p>
        <Button kind="danger">{t('status.withdraw.press')}</Button>
      </p>
    </>
  )
}

const Undo = ({ stopsOn }: { stopsOn: string }) => {
  const { t } = useWords()
  return (
    <>
      <p>{t('status.withdraw.undoText', { day: stopsOn })}</p>
      <p>
        <Button kind="primary" name="press" value="undo">
          {t('status.withdraw.undo')}
        </Button>
      </p>
    </>
  )
}
