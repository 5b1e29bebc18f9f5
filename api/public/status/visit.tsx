import type { Request, Response } from 'express'
import { normaliseCode } from '../../../domain/complaint/code.ts'
import { openCookie, sealCookie } from '../../../keys/cookie.ts'
import { type Receipt, receiptOf } from '../../../keys/receipt.ts'
import { type Mailbox, openMailbox } from '../../../store/public/mailbox.ts'
import { type Form, formOf, textOf } from '../../web/form.ts'
import { wordsOf } from '../../web/language.ts'
import { CodePage } from '../pages/code-page.tsx'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import { later } from '../ways.ts'

/** Somebody with a code in hand: their keys, what the code opens, and what they posted. */
export type Visit = { receipt: Receipt; mailbox: NonNullable<Mailbox>; form: Form }

const heldMinutes = 30

/**
 * The visit of a request, its 15 minutes counted anew; or null, once the page that asks for the code was sent. What was typed in a
 * visit that has ended rides along in that page, sealed, and goes on with the code; it is not shown again.
 */
export async function visitOf(tools: Tools, request: Request, response: Response): Promise<Visit | null> {
  const form = formOf(request)
  const code = tools.ways.read(request, 'visit') ?? normaliseCode(textOf(form, 'code'))
  const receipt = code ? receiptOf(code, tools.receiptSecret) : null
  const mailbox = receipt && (await openMailbox(tools.store, receipt))
  if (receipt && mailbox) {
    tools.ways.give(response, 'visit', receipt.code)
    return { receipt, mailbox, form: heldForm(tools, form) ?? form }
  }
  askForCode(tools, request, response, form)
  return null
}

/** The form that asks for a code, with the error if one was typed; on `/status` itself, or in place of a page whose visit has ended. */
function askForCode(tools: Tools, request: Request, response: Response, form: Form): void {
  const { t } = wordsOf(request)
  const token = tools.csrf.tokenFor(request, response)
  const typed = textOf(form, 'code').trim()
  const tried = form.has('code')
  const error = tried ? t(typed ? 'complaint.resume.wrong' : 'complaint.resume.none') : undefined
  const held = textOf(form, 'held') || (form.size > 0 && !tried ? sealedForm(tools, form) : '')
  const title = t(held ? 'status.held.title' : 'status.title')
  show(tools, request, response, {
    title: t('status.history'),
    status: error ? 422 : 200,
    problems: error ? [{ name: 'code', text: error }] : [],
    main: () => (
      <CodePage
        title={title}
        action={held ? request.path : '/status'}
        press={t(held ? 'status.held.press' : 'status.press')}
        error={error}
        token={token}
        hidden={held ? { held } : {}}
      >
        {held && <p>{t('status.held.text')}</p>}
      </CodePage>
    ),
  })
}

const sealedForm = ({ cookieSecret, now }: Tools, form: Form): string =>
  sealCookie(cookieSecret, { name: 'held form', value: JSON.stringify([...form]), endsAt: later(now(), heldMinutes) })

function heldForm({ cookieSecret, now }: Tools, form: Form): Form | null {
  const text = textOf(form, 'held')
  const value = text ? openCookie(cookieSecret, { name: 'held form', text }, now()) : null
  return value === null ? null : new Map(JSON.parse(value) as [string, readonly string[]][])
}
