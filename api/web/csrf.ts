import { randomBytes } from 'node:crypto'
import { doubleCsrf } from 'csrf-csrf'
import type { Request, RequestHandler, Response } from 'express'
import { type CookieManner, cookieName, cookieOf, setCookie } from './cookies.ts'
import { AnswerError } from './errors.ts'
import { formOf, textOf } from './form.ts'

/** The field of a form that carries its token. */
export const tokenField = '_token'

export type Csrf = {
  /** Refuses a posted form that did not come from one of our pages in this browser. */
  protect: RequestHandler
  /** The token for a form on the page being made. */
  tokenFor: (request: Request, response: Response) => string
}

/**
 * Forms prove where they come from twice: by what the browser says of their origin, and by a token bound to this browser
 * (a cookie) and, where there is one, to the session.
 * @param secret at least 32 bytes, from the settings
 */
export function createCsrf(secret: string, manner: CookieManner, sessionOf: (request: Request) => string = () => ''): Csrf {
  const browser = cookieName(manner, 'browser')
  const { generateCsrfToken, validateRequest } = doubleCsrf({
    getSecret: () => secret,
    getSessionIdentifier: (request) => `${cookieOf(request, browser) ?? ''}|${sessionOf(request)}`,
    cookieName: cookieName(manner, 'form'),
    cookieOptions: { sameSite: 'lax', secure: manner.secure, httpOnly: true, path: '/' },
    getCsrfTokenFromRequest: (request) => textOf(formOf(request), tokenField),
  })
  return {
    protect(request, _response, next) {
      const origin = originOf(request)
      if (origin === 'foreign') throw new AnswerError('forged')
      if (!validateRequest(request)) throw new AnswerError(origin === 'ours' ? 'stalePage' : 'forged')
      next()
    },
    tokenFor(request, response) {
      if (!cookieOf(request, browser)) {
        request.cookies[browser] = randomBytes(16).toString('base64url')
        setCookie(response, manner, 'browser', request.cookies[browser])
      }
      return generateCsrfToken(request, response)
    },
  }
}

/** What the browser says of the page a post came from. Old ones say nothing; with our referrer policy `Origin` may be the word null. */
function originOf(request: Request): 'ours' | 'foreign' | 'unsaid' {
  const site = request.get('Sec-Fetch-Site')
  if (site) return site === 'same-origin' ? 'ours' : 'foreign'
  const origin = request.get('Origin')
  if (!origin || origin === 'null') return 'unsaid'
  return origin === `${request.protocol}://${request.get('Host')}` ? 'ours' : 'foreign'
}
