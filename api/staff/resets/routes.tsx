import type { Request, RequestHandler, Response } from 'express'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { accounts } from '../../../store/users/accounts.ts'
import { agreeToReset, askReset, dropReset, resetters, waitingResets } from '../../../store/users/resets.ts'
import { AnswerError } from '../../web/errors.ts'
import { type Form, formOf, textOf } from '../../web/form.ts'
import type { FieldProblem } from '../../web/problems.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import { newLink } from '../joining/one-time-link.ts'
import { showLink } from '../people/invite.tsx'
import type { Who } from '../session/guard.ts'
import { takeKept } from '../session/kept.ts'
import { memberOf } from '../session/member.ts'
import { afterFresh } from '../session/step-up.ts'
import { lostThings } from './lost.ts'
import { ResetsPage } from './resets-page.tsx'

/** What somebody lost is chosen anew by a link that two people agree on, where no mail could prove who asks. */
export const resetRoutes = (desk: Desk): Route<Who>[] => {
  const deed = (path: string, handle: RequestHandler): Route<Who> => {
    return { method: 'post', takes: 'form', path, who: resetters, handle: afterFresh(desk, handle, () => '/resets') }
  }
  return [
    { method: 'get', path: '/resets', who: resetters, handle: showResets(desk) },
    deed('/resets', takeAsked(desk)),
    deed('/resets/:id/agree', takeAgreed(desk)),
    deed('/resets/:id/drop', takeDropped(desk)),
  ]
}

const showResets =
  (desk: Desk): RequestHandler =>
  (request, response) =>
    send(desk, request, response, takeKept(request, desk.settings.sessionSecret, desk.now()) ?? new Map(), [])

const takeAsked =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const form = formOf(request)
    const [user, why] = [textOf(form, 'user'), textOf(form, 'why').trim().slice(0, 300)]
    const kind = lostThings.find((one) => one === textOf(form, 'kind'))
    const problems = [
      ...(user ? [] : [problem('user', 'Choose who it is.')]),
      ...(kind ? [] : [problem('kind', 'Say what they lost.')]),
      ...(why.length < 10 ? [problem('why', 'Say in a sentence how you made sure that it is them.')] : []),
    ]
    if (!kind || problems.length > 0) return send(desk, request, response, form, problems)
    const asked = await askReset(desk.store, { user, kind, why, by: memberOf(request).id, at: desk.now() })
    if (!asked) return send(desk, request, response, form, [problem('user', 'Only for somebody else, whose account is open.')])
    response.redirect(303, '/resets')
  }

const problem = (field: string, text: string): FieldProblem => ({ field, code: 'wrong', text })

const takeAgreed =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const [user, me] = [String(request.params.id), memberOf(request).id]
    const waiting = (await waitingResets(desk.store, desk.now())).find((one) => one.user === user)
    if (!waiting) throw new AnswerError('notFound')
    const { link, secret } = newLink(waiting.kind, desk.now())
    if (!(await agreeToReset(desk.store, user, me, desk.now(), link))) throw new AnswerError('forbidden')
    await showLink(desk, request, response, { name: waiting.name, secret, until: link.expiresAt, back: '/resets' })
  }

const takeDropped =
  ({ store }: Desk): RequestHandler =>
  async (request, response) => {
    await dropReset(store, String(request.params.id))
    response.redirect(303, '/resets')
  }

async function send(...[desk, request, response, form, problems]: [Desk, Request, Response, Form, readonly FieldProblem[]]): Promise<void> {
  const me = memberOf(request)
  const [{ zone }, people, waiting] = await Promise.all([
    officeById(desk.store, me.office),
    accounts(desk.store),
    waitingResets(desk.store, desk.now()),
  ])
  const status = problems.length > 0 ? 422 : 200
  const props = { me: me.id, zone, people, waiting, form, problems }
  desk.show(request, response, { title: 'Lost password or phone', status, hasErrors: status === 422 }, (token) => (
    <ResetsPage token={token} {...props} />
  ))
}
