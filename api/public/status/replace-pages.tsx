import { Button } from '../../web/components/buttons.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { useWords } from '../../web/words.ts'
import { ReceiptBox } from '../pages/receipt.tsx'
import { BackToStatus } from './back-to-status.tsx'

export const ReplacePage = ({ id, token }: { id: string; token: string }) => {
  const { t } = useWords()
  return (
    <>
      <BackToStatus />
      <h1>{t('status.code.title')}</h1>
      <p>{t('status.code.text')}</p>
      <PostForm action="/status/replace-code" token={token} hidden={{ id }}>
        <p>
          <Button kind="danger">{t('status.code.press')}</Button>
        </p>
      </PostForm>
    </>
  )
}

export const NewCodePage = ({ code, token }: { code: string; token: string }) => {
  const { t } = useWords()
  return (
    <>
      <h1>{t('status.code.newTitle')}</h1>
      <p>{t('status.code.soon')}</p>
      <ReceiptBox code={code} wayBack={t('complaint.sent.wayBack')} />
      <PostForm action="/status/new-code" token={token}>
        <p>
          <Button kind="primary">{t('complaint.sent.savedIt')}</Button>
        </p>
        <p class="muted">{t('complaint.sent.closes')}</p>
      </PostForm>
    </>
  )
}
