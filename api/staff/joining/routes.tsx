import type { Request, RequestHandler, Response } from 'express'
import { linkHash } from '../../../keys/one-time-link.ts'
import { type LinkHolder, linkHolder, takeLink } from '../../../store/users/one-time-links.ts'
import { formOf, textOf } from '../../web/form.ts'
import type { FieldProblem } from '../../web/problems.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { choose } from './choose.ts'
import { JoinedPage, JoinPage, LinkOver } from './join-page.tsx'
import { openPending, sealPending } from './pending-secret.ts'

/** What a one-time link leads to. Opening it uses nothing up, so that a program that looks at links in mail takes nothing away. */
export const joinRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/join/:secret', who: 'anyone', handle: showJoin(desk) },
  { method: 'post', takes: 'form', path: '/join/:secret', who: 'anyone', handle: takeJoin(desk) },
]

const gate = { title: 'Account', column: 'gate' } as const

const showJoin =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const holder = await holderOf(desk, request)
    if (!holder) return sendOver(desk, request, response)
    const { sessionSecret } = desk.settings
    sendPage(desk, request, response, holder, sealPending(sessionSecret, holder.link.hash, desk.now()), [])
  }

const takeJoin =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const holder = await holderOf(desk, request)
    if (!holder) return sendOver(desk, request, response)
    const { link } = holder
    const form = formOf(request)
    const key = desk.settings.sessionSecret
    const secret = openPending(key, link.hash, textOf(form, 'pending'), desk.now())
    const pending = sealPending(key, link.hash, desk.now(), secret ?? undefined)
    if (!secret) return sendPage(desk, request, response, holder, pending, pageTooOld)
    const choice = await choose(desk, holder, form, secret)
    if ('problems' in choice) return sendPage(desk, request, response, holder, pending, choice.problems)
    if (!(await takeLink(desk.store, link.hash, desk.now(), choice.chosen))) return sendOver(desk, request, response)
    desk.show(request, response, gate, () => <JoinedPage kind={link.kind} codes={choice.codes} />)
  }

const pageTooOld: readonly FieldProblem[] = [
  {
    field: 'code',
    code: 'stale',
    text: 'This page waited too long, so there is a new key below. Add it to your app in place of the one before.',
  },
]

const holderOf = ({ store, now }: Desk, { params }: Request): Promise<LinkHolder | null> =>
  linkHolder(store, linkHash(String(params.secret)), now())

const sendOver = (desk: Desk, request: Request, response: Response): void =>
  desk.show(request, response, { ...gate, status: 404 }, () => <LinkOver />)

type Pending = { secret: string; sealed: string }

function sendPage(
  ...[desk, request, response, { user, link }, pending, problems]: [Desk, Request, Response, LinkHolder, Pending, readonly FieldProblem[]]
): void {
  const status = problems.length > 0 ? 422 : 200
  const props = { kind: link.kind, name: user.name, email: user.email, action: request.path, pending, problems }
  desk.show(request, response, { ...gate, status, hasErrors: status === 422 }, (token) => <JoinPage {...props} token={token} />)
}
