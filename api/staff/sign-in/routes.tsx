import type { Request, RequestHandler, Response } from 'express'
import { formOf, textOf } from '../../web/form.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { AskToSignIn, Who } from '../session/guard.ts'
import { keep } from '../session/kept.ts'
import { localAddress } from '../session/local-address.ts'
import { memberIf } from '../session/member.ts'
import { dropSession } from '../session/session.ts'
import { takeFirstStep } from './first-step.ts'
import { takeSecondStep } from './second-step.ts'
import { CodePage, SignInHelp, SignInPage } from './sign-in-pages.tsx'

export const signInRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/sign-in', who: 'anyone', handle: askForPassword(desk) },
  { method: 'post', takes: 'form', path: '/sign-in', who: 'anyone', handle: takeFirstStep(desk) },
  { method: 'get', path: '/sign-in/code', who: 'anyone', handle: askForCode(desk) },
  { method: 'post', takes: 'form', path: '/sign-in/code', who: 'anyone', handle: takeSecondStep(desk, refuse(desk)) },
  { method: 'get', path: '/sign-in/help', who: 'anyone', handle: help(desk) },
  { method: 'post', takes: 'form', path: '/sign-out', who: 'anyone', handle: signOut(desk) },
]

const gate = { title: 'Sign in', column: 'gate' } as const

const askForPassword =
  (desk: Desk): RequestHandler =>
  (request, response) => {
    const to = localAddress(request.query.to)
    if (memberIf(request)) return response.redirect(303, to)
    const props = { to, kept: '', publicUrl: desk.settings.publicUrl }
    desk.show(request, response, gate, (token) => <SignInPage {...props} token={token} />)
  }

/** A form came after its session had ended: the sign-in page carries what was typed. */
export const askAgain =
  (desk: Desk): AskToSignIn =>
  (request, response) => {
    const kept = keep(desk.settings.sessionSecret, request.path, formOf(request), desk.now())
    const props = { to: localAddress(request.path), kept, publicUrl: desk.settings.publicUrl, note: endedNote }
    desk.show(request, response, { ...gate, status: 401 }, (token) => <SignInPage {...props} token={token} />)
  }

const endedNote = 'Your visit had ended, so nothing was sent. Sign in again: your text waits on the same page.'

const askForCode =
  (desk: Desk): RequestHandler =>
  (request, response) => {
    if (!request.session.firstStep) return response.redirect(303, '/sign-in')
    const to = localAddress(request.query.to)
    const recovery = request.query.with === 'recovery'
    desk.show(request, response, gate, (token) => <CodePage to={to} token={token} recovery={recovery} />)
  }

const refuse = (desk: Desk) => (request: Request, response: Response) => {
  const props = {
    to: localAddress(textOf(formOf(request), 'to')),
    kept: request.session.kept ?? '',
    publicUrl: desk.settings.publicUrl,
    wrong: true,
  }
  desk.show(request, response, { ...gate, status: 422, hasErrors: true }, (token) => <SignInPage {...props} token={token} />)
}

const help =
  (desk: Desk): RequestHandler =>
  (request, response) =>
    desk.show(request, response, gate, () => <SignInHelp />)

/** Ends the session at once and tells the browser to forget what it has of this site. */
const signOut =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    desk.reviewers.close(request.sessionID)
    await dropSession(request)
    response.set('Clear-Site-Data', '"cache", "cookies", "storage"').redirect(303, '/sign-in')
  }
