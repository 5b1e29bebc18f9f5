import type { ComponentChildren } from 'preact'
import { assetHref } from '../assets.ts'
import { useWords } from '../words.ts'

type DocumentProps = {
  /** Neutral: it stays in the history of the browser. */
  title: string
  /** The page shows errors; its title then says so first. */
  hasErrors?: boolean
  body: 'public' | 'staff'
  children: ComponentChildren
}

/** The frame of every page: language, title, our one style sheet, our one optional script. */
export const Document = ({ title, hasErrors, body, children }: DocumentProps) => {
  const { t, language, direction } = useWords()
  const whole = `${title} - ${t('shared.name')}`
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{hasErrors ? t('shared.errorTitle', { title: whole }) : whole}</title>
        <link rel="stylesheet" href={assetHref('redress.css')} />
        <link rel="icon" type="image/svg+xml" href={assetHref('redress.svg')} />
        <script src={assetHref('redress.js')} defer />
      </head>
      <body class={body}>
        <a class="skip" href="#main">
          {t('shared.skip')}
        </a>
        {children}
      </body>
    </html>
  )
}

/** The strips above a page: that nothing here is real, and that a translation was not checked by a person. */
export const Strips = ({ demo }: { demo: boolean }) => {
  const words = useWords()
  return (
    <>
      {demo && <p class="strip">{words.t('shared.demo')}</p>}
      {words.unreviewed && <p class="strip unread">{words.t('shared.unreviewed')}</p>}
    </>
  )
}
