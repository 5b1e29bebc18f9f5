import { withdrawComplaint } from '../../../domain/commands/withdraw-complaint.ts'
import { localDay, shownDay } from '../../web/dates.ts'
import { textOf } from '../../web/form.ts'
import { wordsOf } from '../../web/language.ts'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import { changeForm } from './change-form.ts'
import { changeRoutes, type Press } from './change-page.ts'
import { formIdOf, newFormId, sendCommand } from './send-command.ts'
import { WithdrawPage } from './withdraw-page.tsx'

export const withdrawRoutes = (tools: Tools) =>
  changeRoutes<string>(tools, {
    path: '/status/withdraw',
    typedIn: (form) => (form ? textOf(form, 'reason') : ''),
    show: showPage,
    take: withdraw,
  })

const { max } = withdrawComplaint.fields.reason

async function withdraw(press: Press, typed: string): Promise<void> {
  const { tools, request, response, visit } = press
  const { t } = wordsOf(request)
  if (typed.length > max) return showPage(press, typed, t('problems.tooLong', { field: t('status.withdraw.label'), max }))
  const undo = textOf(visit.form, 'press') === 'undo'
  const reason = typed.trim() ? { reason: typed } : {}
  if (undo) await sendCommand(tools, visit, formIdOf(visit.form), 'undo-withdrawal', {})
  else await sendCommand(tools, visit, formIdOf(visit.form), 'withdraw-complaint', reason)
  response.redirect(303, `/status?done=${undo ? 'undone' : 'withdrawal'}`)
}

function showPage({ tools, request, response, visit }: Press, typed: string, error?: string): void {
  const { mailbox } = visit
  const words = wordsOf(request)
  const token = tools.csrf.tokenFor(request, response)
  const view = 'view' in mailbox ? mailbox.view : null
  const waiting = view?.waiting.find(({ kind }) => kind === 'withdrawal')
  show(tools, request, response, {
    title: words.t('status.history'),
    status: error ? 422 : 200,
    problems: error ? [{ name: 'reason', text: error }] : [],
    form: changeForm,
    main: () => (
      <WithdrawPage
        stopsOn={waiting ? shownDay(localDay(waiting.takesEffectAt, tools.office.zone), words.language) : null}
        over={view !== null && (view.withdrawnAt !== null || view.stage === 'closed')}
        typed={typed}
        error={error}
        id={newFormId()}
        token={token}
      />
    ),
  })
}
