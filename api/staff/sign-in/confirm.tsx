import { setTimeout as pause } from 'node:timers/promises'
import type { Request, RequestHandler, Response } from 'express'
import { Button } from '../../web/components/buttons.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { formOf, textOf } from '../../web/form.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { keep } from '../session/kept.ts'
import { localAddress } from '../session/local-address.ts'
import { memberOf } from '../session/member.ts'
import type { AskToConfirm } from '../session/step-up.ts'
import { provesSecondFactor } from './second-factor.ts'
import { CodeField } from './sign-in-pages.tsx'

/** Asks whoever is signed in for their second factor once more. */
export const confirmRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/confirm', who: 'signedIn', handle: (request, response) => send(desk, request, response, asked(request)) },
  { method: 'post', takes: 'form', path: '/confirm', who: 'signedIn', handle: takeConfirm(desk) },
]

type Asked = { to: string; kept: string; recovery: boolean; wrong?: boolean }

const asked = ({ query }: Request): Asked => ({ to: localAddress(query.to), kept: '', recovery: query.with === 'recovery' })

/** A form that came too late is kept in the page that asks, and shown again where it was typed. */
export const askToConfirm =
  (desk: Pick<Desk, 'show' | 'settings' | 'now'>): AskToConfirm =>
  (request, response, back) => {
    const kept = request.method === 'POST' ? keep(desk.settings.sessionSecret, back, formOf(request), desk.now()) : ''
    send(desk, request, response, { to: localAddress(back), kept, recovery: false })
  }

const wrongMs = 400

const takeConfirm =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const form = formOf(request)
    const even = pause(wrongMs)
    const { to, kept } = { to: localAddress(textOf(form, 'to')), kept: textOf(form, 'kept') }
    if (!(await provesSecondFactor(desk, memberOf(request).id, textOf(form, 'code')))) {
      await even
      return send(desk, request, response, { to, kept, recovery: textOf(form, 'code').length > 7, wrong: true })
    }
    request.session.factorAt = desk.now()
    if (kept) request.session.kept = kept
    response.redirect(303, to)
  }

const wrongCode = 'This is not the code of now, or it was used. After several tries each next one has to wait a while.'

function send({ show }: Pick<Desk, 'show'>, request: Request, response: Response, { to, kept, recovery, wrong }: Asked): void {
  const framed = { title: 'Confirm', column: 'gate', status: wrong ? 422 : 200, hasErrors: wrong === true } as const
  show(request, response, framed, (token) => (
    <>
      {wrong && <ErrorSummary problems={[{ name: 'code', text: wrongCode }]} />}
      <h1>Confirm that it is you</h1>
      <p>What comes next is asked of you again after 15 minutes: a visit left open on a desk must not do it.</p>
      {kept && <p>Nothing was sent yet. What you typed waits on the page.</p>}
      <PostForm action="/confirm" token={token} hidden={{ to, kept }}>
        <CodeField recovery={recovery} error={wrong ? wrongCode : undefined} />
        <p>
          <Button kind="primary">Go on</Button>
        </p>
      </PostForm>
      <p>
        <a class="link" href="/">
          Not now
        </a>
      </p>
    </>
  ))
}
