import { ButtonLink } from '../../web/components/buttons.tsx'
import { Phone } from '../../web/components/code.tsx'
import { type Key, useWords } from '../../web/words.ts'

/** A heading and sentences below it, by their keys. */
const Part = ({ title, lines }: { title: Key; lines: readonly Key[] }) => {
  const { t } = useWords()
  return (
    <section>
      <h2>{t(title)}</h2>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </section>
  )
}

export const SafetyPage = () => {
  const { t } = useWords()
  return (
    <>
      <h1>{t('safety.title')}</h1>
      <p>{t('safety.intro')}</p>
      <Part title="safety.exit.title" lines={['safety.exit.opens', 'safety.exit.clears', 'safety.exit.back', 'safety.exit.limits']} />
      <Part
        title="safety.phone.title"
        lines={['safety.phone.private', 'safety.phone.history', 'safety.phone.leave', 'safety.phone.work']}
      />
      <Part title="safety.code.title" lines={['safety.code.keep', 'safety.code.photo', 'safety.code.taken']} />
      <p>
        <ButtonLink href="/complaint/now" kind="primary">
          {t('safety.begin')}
        </ButtonLink>
      </p>
    </>
  )
}

export const PrivacyPage = () => (
  <>
    <h1>{useWords().t('privacy.title')}</h1>
    <Part title="privacy.keep.title" lines={['privacy.keep.told', 'privacy.keep.draft', 'privacy.keep.not', 'privacy.keep.cookies']} />
    <Part title="privacy.who.title" lines={['privacy.who.web', 'privacy.who.staff', 'privacy.who.others', 'privacy.who.committee']} />
    <Part title="privacy.court.title" lines={['privacy.court.order', 'privacy.court.not']} />
    <Part title="privacy.how.title" lines={['privacy.how.text']} />
  </>
)

export const AccessibilityPage = ({ phone }: { phone: string }) => {
  const { t } = useWords()
  const gaps = [
    'accessibility.gaps.autofill',
    'accessibility.gaps.languages',
    'accessibility.gaps.people',
    'accessibility.gaps.audio',
  ] as const
  return (
    <>
      <h1>{t('accessibility.title')}</h1>
      <Part title="accessibility.aim.title" lines={['accessibility.aim.text']} />
      <Part title="accessibility.gaps.title" lines={gaps} />
      <Part title="accessibility.other.title" lines={['accessibility.other.call']} />
      <p>
        <Phone number={phone} />
      </p>
      <p class="muted">{t('accessibility.tested')}</p>
    </>
  )
}

/** After a code was put away: where to go from here. */
export const DonePage = () => {
  const { t } = useWords()
  return (
    <>
      <h1>{t('complaint.done.title')}</h1>
      <p>{t('complaint.done.text')}</p>
      <p class="buttons">
        <ButtonLink href="/status">{t('complaint.done.toStatus')}</ButtonLink>
        <ButtonLink href="/">{t('complaint.done.toStart')}</ButtonLink>
      </p>
    </>
  )
}
