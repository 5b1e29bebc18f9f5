import { Mark } from '../../web/components/mark.tsx'
import { useWords } from '../../web/words.ts'

export const BackToStatus = () => {
  const { t } = useWords()
  return (
    <nav aria-label={t('shared.back')}>
      <a class="link" href="/status">
        <Mark name="back" /> {t('shared.back')}
      </a>
    </nav>
  )
}
