import type { Request, RequestHandler, Response } from 'express'
import { writeMessage } from '../../../domain/commands/write-message.ts'
import { textOf } from '../../web/form.ts'
import { wordsOf } from '../../web/language.ts'
import type { PublicRoute } from '../routes/caller.ts'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import { changesLanguage } from './changes-language.ts'
import { MessagesPage, messageForm } from './messages-page.tsx'
import { formIdOf, newFormId, sendCommand } from './send-command.ts'
import { type Visit, visitOf } from './visit.tsx'

export const messageRoutes = (tools: Tools): readonly PublicRoute[] => [
  { method: 'get', path: '/status/messages', who: 'anyone', handle: showMessages(tools) },
  { method: 'post', path: '/status/messages', who: 'anyone', takes: 'form', handle: send(tools) },
]

const { max } = writeMessage.fields.text

const showMessages =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const visit = await visitOf(tools, request, response)
    if (visit) showPage(tools, request, response, visit, { typed: '' })
  }

const send =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const visit = await visitOf(tools, request, response)
    if (!visit) return
    const text = textOf(visit.form, 'text')
    if (changesLanguage(tools, request, response, visit.form)) return showPage(tools, request, response, visit, { typed: text })
    const { t } = wordsOf(request)
    const error = text.trim()
      ? text.length > max && t('problems.tooLong', { field: t('status.messages.label'), max })
      : t('status.messages.empty')
    if (error) return showPage(tools, request, response, visit, { typed: text, error })
    await sendCommand(tools, visit, formIdOf(visit.form), 'write-message', { text })
    response.redirect(303, '/status?done=message')
  }

function showPage(
  tools: Tools,
  request: Request,
  response: Response,
  { mailbox }: Visit,
  { typed, error }: { typed: string; error?: string },
): void {
  const token = tools.csrf.tokenFor(request, response)
  show(tools, request, response, {
    title: wordsOf(request).t('status.messages.title'),
    status: error ? 422 : 200,
    problems: error ? [{ name: 'text', text: error }] : [],
    form: messageForm,
    main: () => (
      <MessagesPage
        messages={'view' in mailbox ? mailbox.view.messages : []}
        zone={tools.office.zone}
        typed={typed}
        error={error}
        id={newFormId()}
        token={token}
      />
    ),
  })
}
