import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { assetHref } from '../../../api/web/assets.ts'
import { type FactLine, Facts } from '../../../api/web/components/facts.tsx'
import { Table } from '../../../api/web/components/table.tsx'
import { LinkedText } from './linked-text.tsx'
import type { Mail } from './mails.ts'

/** The pages of the development mailbox, in the look of the product. They are for developers and in English only. */
const page = (title: string, content: ComponentChildren): string =>
  `<!doctype html>${renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={assetHref('redress.css')} />
        <link rel="stylesheet" href="/mailbox.css" />
        <link rel="icon" type="image/svg+xml" href={assetHref('redress.svg')} />
      </head>
      <body class="staff">
        <p class="strip">Development mailbox: mail is kept here and sent nowhere</p>
        <main id="main" class="page">
          {content}
        </main>
      </body>
    </html>,
  )}`

export const listPage = (mails: readonly Mail[]): string =>
  page(
    'Mailbox',
    <>
      <h1>Mailbox</h1>
      {mails.length === 0 ? (
        <p>No mail yet. It appears here when the office sends some: load this page again.</p>
      ) : (
        <Table
          caption={`${mails.length} ${mails.length === 1 ? 'mail' : 'mails'}, newest first`}
          rows={mails}
          keyOf={({ id }) => id}
          columns={columns}
        />
      )}
    </>,
  )

const columns = [
  { title: 'Subject', cell: (mail: Mail) => <a href={`/mails/${mail.id}`}>{mail.subject || '(no subject)'}</a> },
  { title: 'To', cell: (mail: Mail) => mail.to.join(', ') },
  { title: 'Received', cell: (mail: Mail) => <Moment at={mail.receivedAt} /> },
] as const

export const mailPage = (mail: Mail): string =>
  page(
    mail.subject || 'Mail',
    <>
      <p>
        <a href="/">All mail</a>
      </p>
      <h1>{mail.subject || '(no subject)'}</h1>
      <Facts lines={linesOf(mail)} />
      <section>
        <h2>Text part</h2>
        {mail.text ? (
          <pre class="letter">
            <LinkedText text={mail.text} />
          </pre>
        ) : (
          <p>This mail has none.</p>
        )}
      </section>
      <section>
        <h2>HTML part</h2>
        {mail.html ? <iframe class="letter" title="HTML part" sandbox="" src={`/mails/${mail.id}/html`} /> : <p>This mail has none.</p>}
      </section>
    </>,
  )

export const missingPage = (): string =>
  page(
    'Not here',
    <>
      <h1>This mail is not here</h1>
      <p>
        <a href="/">All mail</a>
      </p>
    </>,
  )

const linesOf = (mail: Mail): FactLine[] => [
  { name: 'From', value: mail.from },
  { name: 'To', value: mail.to.join(', ') },
  { name: 'Received', value: <Moment at={mail.receivedAt} /> },
  { name: 'Message-ID', value: mail.messageId },
]

const Moment = ({ at }: { at: string }) => <time dateTime={at}>{at.slice(0, 19).replace('T', ' ')} UTC</time>
