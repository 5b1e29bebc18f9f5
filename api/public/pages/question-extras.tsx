import { mentionsStatus } from '../../../domain/complaint/immigration-words.ts'
import type { Slug } from '../../../domain/complaint/questions.ts'
import { Note } from '../../web/components/note.tsx'
import type { Typed } from '../../web/questions/typed.ts'
import { useWords } from '../../web/words.ts'

/** What some questions say before their fields. */
export const BeforeQuestion = ({ slug, phone }: { slug: Slug; phone: string }) => {
  if (slug === 'urgent') return <WhomToCall phone={phone} />
  return slug === 'story' ? <p>{useWords().t('complaint.status')}</p> : null
}

/** What some questions say after their fields. */
export const AfterQuestion = ({ slug, typed }: { slug: Slug; typed: Typed }) => {
  const { t } = useWords()
  if (slug === 'now')
    return (
      <p class="muted">
        {t('complaint.exitNote')} <a href="/safety">{t('complaint.exitMore')}</a>
      </p>
    )
  if (slug !== 'story' || !mentionsStatus(typed.story?.[0] ?? '')) return null
  return (
    <Note kind="news">
      <p>{t('complaint.statusNote')}</p>
    </Note>
  )
}

const WhomToCall = ({ phone }: { phone: string }) => {
  const { t } = useWords()
  const lines = [
    { ask: t('complaint.urgent.danger'), call: t('complaint.urgent.call'), href: 'tel:911' },
    { ask: t('complaint.urgent.selfHarm'), call: t('complaint.urgent.callCrisis'), href: 'tel:988' },
    { ask: t('complaint.urgent.hotline'), call: phone, href: `tel:+1${phone.replace(/\D/g, '')}` },
  ]
  return (
    <Note kind="unsafe">
      <dl class="calls">
        {lines.map(({ ask, call, href }) => (
          <div key={href}>
            <dt>{ask}</dt>
            <dd>
              <a href={href}>
                <strong>{call}</strong>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </Note>
  )
}
