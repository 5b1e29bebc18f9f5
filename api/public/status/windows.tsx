import type { MailboxView, ToldWindow } from '../../../domain/case/mailbox-view.ts'
import { Facts } from '../../web/components/facts.tsx'
import { shownDay } from '../../web/dates.ts'
import { useWords } from '../../web/words.ts'

/**
 * Where else the person can go, and until when, in plain words. What nobody could verify says so and closes no door: it is explained, and
 * whoever relies on a day is sent to a lawyer.
 */
export const Windows = ({ view, today }: { view: MailboxView; today: string }) => {
  const { t } = useWords()
  const { windows = [], openWays = [] } = view
  if (windows.length === 0 && openWays.length === 0) return null
  return (
    <section>
      <h2>{t('windows.title')}</h2>
      <p>{t('windows.lead')}</p>
      {windows.some(({ onlyMonth }) => onlyMonth) && <p>{t('windows.onlyMonth')}</p>}
      <Facts
        lines={[
          ...windows.map((one) => ({ name: t(`windows.names.${one.rule as 'ada'}`), value: <Until window={one} today={today} /> })),
          ...openWays.map((way) => ({ name: t(`windows.names.${way as 'ada'}`), value: <p>{t('windows.always')}</p> })),
        ]}
      />
    </section>
  )
}

const Until = ({ window: { by, checked }, today }: { window: ToldWindow; today: string }) => {
  const { t, language } = useWords()
  const day = shownDay(by, language)
  return (
    <>
      <p>{t(by < today ? 'windows.passed' : 'windows.until', { day })}</p>
      {checked !== 'verified' && <p class="muted">{t(`windows.${checked}`)}</p>}
    </>
  )
}
