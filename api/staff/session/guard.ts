import type { RequestHandler } from 'express'
import type { Role } from '../../../domain/case/staff.ts'
import { readForm } from '../../web/body.ts'
import { type CookieManner, cookieName, cookieOf } from '../../web/cookies.ts'
import { AnswerError } from '../../web/errors.ts'
import { localAddress } from './local-address.ts'
import { memberIf } from './member.ts'
import { sessionCookie } from './session.ts'

/**
 * Who may ask for a page: anyone at all, whoever is signed in, or whoever has one of these roles. Which cases somebody may open is
 * asked again by every page of a case. `programs` have no session: the route reads their token itself.
 */
export type Who = 'anyone' | 'signedIn' | 'programs' | readonly Role[]

/** Answers a form that was sent after its session had ended: sign in first, nothing typed is lost. */
export type AskToSignIn = RequestHandler

export const guardWith =
  (manner: CookieManner, askAgain: AskToSignIn) =>
  (who: Who): RequestHandler =>
  (request, response, next) => {
    if (who === 'anyone' || who === 'programs') return next()
    const member = memberIf(request)
    if (member) {
      if (who !== 'signedIn' && !who.some((role) => member.roles.includes(role))) throw new AnswerError('forbidden')
      return next()
    }
    if (request.path.startsWith('/api/')) throw new AnswerError('signIn')
    if (request.method === 'GET') return response.redirect(303, signInAddress(request.originalUrl))
    // A form of somebody who never had a session here is not read at all.
    if (!cookieOf(request, cookieName(manner, sessionCookie))) throw new AnswerError('signIn')
    readThen(request, response, next, askAgain)
  }

const signInAddress = (address: string): string => {
  const to = localAddress(address)
  return to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`
}

const readThen = (...[request, response, next, last]: [...Parameters<RequestHandler>, RequestHandler]): void => {
  const step = (index: number) => (error?: unknown) => {
    if (error) return next(error)
    const reader = readForm[index]
    if (reader) void reader(request, response, step(index + 1))
    else void last(request, response, next)
  }
  step(0)()
}
