import type { Request, RequestHandler, Response } from 'express'
import { withdrawComplaint } from '../../../domain/commands/withdraw-complaint.ts'
import { localDay, shownDay } from '../../web/dates.ts'
import { textOf } from '../../web/form.ts'
import { wordsOf } from '../../web/language.ts'
import type { PublicRoute } from '../routes/caller.ts'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import { changeForm } from './change-form.ts'
import { changesLanguage } from './changes-language.ts'
import { formIdOf, newFormId, sendCommand } from './send-command.ts'
import { type Visit, visitOf } from './visit.tsx'
import { WithdrawPage } from './withdraw-page.tsx'

export const withdrawRoutes = (tools: Tools): readonly PublicRoute[] => [
  { method: 'get', path: '/status/withdraw', who: 'anyone', handle: showWithdraw(tools) },
  { method: 'post', path: '/status/withdraw', who: 'anyone', takes: 'form', handle: withdraw(tools) },
]

const { max } = withdrawComplaint.fields.reason

const showWithdraw =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const visit = await visitOf(tools, request, response)
    if (visit) showPage(tools, request, response, visit, { typed: '' })
  }

const withdraw =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const visit = await visitOf(tools, request, response)
    if (!visit) return
    const typed = textOf(visit.form, 'reason')
    if (changesLanguage(tools, request, response, visit.form)) return showPage(tools, request, response, visit, { typed })
    const { t } = wordsOf(request)
    if (typed.length > max)
      return showPage(tools, request, response, visit, { typed, error: t('problems.tooLong', { field: t('status.withdraw.label'), max }) })
    const undo = textOf(visit.form, 'press') === 'undo'
    const reason = typed.trim() ? { reason: typed } : {}
    if (undo) await sendCommand(tools, visit, formIdOf(visit.form), 'undo-withdrawal', {})
    else await sendCommand(tools, visit, formIdOf(visit.form), 'withdraw-complaint', reason)
    response.redirect(303, `/status?done=${undo ? 'undone' : 'withdrawal'}`)
  }

function showPage(
  tools: Tools,
  request: Request,
  response: Response,
  { mailbox }: Visit,
  { typed, error }: { typed: string; error?: string },
): void {
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
