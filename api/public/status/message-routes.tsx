import { writeMessage } from '../../../domain/commands/write-message.ts'
import { textOf } from '../../web/form.ts'
import { wordsOf } from '../../web/language.ts'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import { changeRoutes, type Press } from './change-page.ts'
import { MessagesPage, messageForm } from './messages-page.tsx'
import { formIdOf, newFormId, sendCommand } from './send-command.ts'

export const messageRoutes = (tools: Tools) =>
  changeRoutes<string>(tools, {
    path: '/status/messages',
    typedIn: (form) => (form ? textOf(form, 'text') : ''),
    show: showPage,
    take: send,
  })

const { max } = writeMessage.fields.text

async function send(press: Press, text: string): Promise<void> {
  const { tools, request, response, visit } = press
  const { t } = wordsOf(request)
  const error = text.trim()
    ? text.length > max && t('problems.tooLong', { field: t('status.messages.label'), max })
    : t('status.messages.empty')
  if (error) return showPage(press, text, error)
  await sendCommand(tools, visit, formIdOf(visit.form), 'write-message', { text })
  response.redirect(303, '/status?done=message')
}

function showPage({ tools, request, response, visit }: Press, typed: string, error?: string): void {
  const { mailbox } = visit
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
