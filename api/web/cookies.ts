import type { CookieOptions, Request, RequestHandler, Response } from 'express'

/** Puts the request's cookies on `request.cookies`. By hand: express brings no reader of its own. The first of a name counts. */
export const readCookies: RequestHandler = (request, _response, next) => {
  request.cookies = Object.fromEntries(pairs(request.headers.cookie ?? '').reverse())
  next()
}

const pairs = (header: string): [string, string][] =>
  header.split(';').flatMap((part) => {
    const at = part.indexOf('=')
    return at < 1 ? [] : [[part.slice(0, at).trim(), decoded(part.slice(at + 1).trim())] as [string, string]]
  })

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value // not ours: ours are always well formed, and a seal or a list of languages refuses the rest
  }
}

export const cookieOf = (request: Request, name: string): string | undefined => {
  const value: unknown = Object.hasOwn(request.cookies ?? {}, name) ? request.cookies[name] : undefined
  return typeof value === 'string' ? value : undefined
}

/**
 * How this site's cookies are written. `secure` is on wherever it is served over TLS; then names carry the `__Host-` promise. `app`
 * stands before the names, because apps on two ports of one host share their cookies.
 */
export type CookieManner = { secure: boolean; app?: string }

export const cookieName = ({ secure, app }: CookieManner, name: string): string =>
  `${secure ? '__Host-' : ''}${app ? `${app}-` : ''}${name}`

const options = (manner: CookieManner): CookieOptions => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: manner.secure })

/** Without `endsAt` the cookie ends with the browser's session. */
export function setCookie(response: Response, manner: CookieManner, name: string, value: string, endsAt?: string): void {
  response.cookie(cookieName(manner, name), value, endsAt ? { ...options(manner), expires: new Date(endsAt) } : options(manner))
}

export function clearCookie(response: Response, manner: CookieManner, name: string): void {
  response.clearCookie(cookieName(manner, name), options(manner))
}
