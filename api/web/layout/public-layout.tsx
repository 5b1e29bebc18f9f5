import type { ComponentChildren } from 'preact'
import { languageCodes, languages } from '../languages.ts'
import { useWords } from '../words.ts'
import { Document, Strips } from './document.tsx'

/** What the public frame needs to know of the office. `phone` is as people read it. */
export type PublicOffice = { demo: boolean; phone: string }

export type PublicLayoutProps = {
  title: string
  hasErrors?: boolean
  office: PublicOffice
  /** The form on this page, if it has one: choosing a language then sends what was typed along, so that nothing is lost. */
  form?: string
  children: ComponentChildren
}

/** The frame of the public pages: name, languages, Exit always in reach, and where else to turn. */
export const PublicLayout = ({ title, hasErrors = false, office, form, children }: PublicLayoutProps) => (
  <Document title={title} hasErrors={hasErrors} body="public">
    {form && <DefaultButton form={form} />}
    <header class="top">
      <Strips demo={office.demo} />
      <div class="top-in">
        <a class="name" href="/" translate={false}>
          {useWords().t('shared.name')}
        </a>
        <Languages form={form} />
        <p class="exit">
          <a href="/exit" data-exit>
            {useWords().t('shared.exit')}
          </a>
        </p>
      </div>
    </header>
    <main id="main">{children}</main>
    <Footer phone={office.phone} />
  </Document>
)

/** Enter in a field presses the first button of its form. This one, seen by nobody, makes sure that it is not a language. */
const DefaultButton = ({ form }: { form: string }) => <button type="submit" form={form} class="hidden" tabIndex={-1} aria-hidden="true" />

const Languages = ({ form }: { form: string | undefined }) => {
  const { t, language } = useWords()
  return (
    <nav class="languages" aria-label={t('shared.languages')}>
      <ul class="tongues">
        {languageCodes
          .filter((code) => code !== language)
          .map((code) => (
            <li key={code}>
              {form ? (
                <button type="submit" class="plain" form={form} name="lang" value={code} lang={code}>
                  {languages[code].name}
                </button>
              ) : (
                <a href={`?lang=${code}`} lang={code} hreflang={code}>
                  {languages[code].name}
                </a>
              )}
            </li>
          ))}
      </ul>
    </nav>
  )
}

const Footer = ({ phone }: { phone: string }) => {
  const { t } = useWords()
  return (
    <footer class="foot">
      <div class="foot-in">
        <p>
          {t('shared.footer.phone')}{' '}
          <a href={`tel:+1${phone.replace(/\D/g, '')}`}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
          , {t('shared.footer.hours')}
        </p>
        <ul class="list">
          {(['safety', 'privacy', 'accessibility'] as const).map((page) => (
            <li key={page}>
              <a href={`/${page}`}>{t(`shared.footer.${page}`)}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
