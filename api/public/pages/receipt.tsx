import { formatCode } from '../../../domain/complaint/code.ts'
import { Code } from '../../web/components/code.tsx'
import { useWords } from '../../web/words.ts'

/** The box with the code, and the reference where there is one. Print and Copy appear when script can do them. */
export const ReceiptBox = ({ code, reference, wayBack }: { code: string; reference?: string; wayBack: string }) => {
  const { t } = useWords()
  return (
    <div class="receipt">
      {reference && (
        <p>
          <span class="muted">{t('complaint.sent.reference')}</span> <Code text={reference} />{' '}
          <span class="muted">{t('complaint.sent.sayAloud')}</span>
        </p>
      )}
      <p>
        <span class="muted">{t('complaint.sent.code')}</span> <Code text={formatCode(code)} id="code" big />
      </p>
      <p>{wayBack}</p>
      <p class="buttons">
        <button type="button" class="button" data-print hidden>
          {t('complaint.sent.print')}
        </button>
        <button type="button" class="button" data-copy="code" data-said="copied" data-done={t('complaint.sent.copied')} hidden>
          {t('complaint.sent.copy')}
        </button>
        <span id="copied" role="status" />
      </p>
    </div>
  )
}
