import type { Request, RequestHandler } from 'express'
import { tokenHash } from '../../keys/token.ts'
import { type KnownToken, tokenByHash } from '../../store/public/tokens.ts'
import { AnswerError } from '../web/errors.ts'
import { rememberTokens } from './known-tokens.ts'
import type { PublicCaller } from './routes/caller.ts'
import type { Tools } from './tools.ts'

const tokens = new WeakMap<Request, KnownToken>()

/** Lets a request through to a route, or not. */
export function guard(tools: Tools): (who: PublicCaller) => RequestHandler {
  const checkToken = intakeToken(tools)
  return (who) => (who === 'anyone' ? (_request, _response, next) => next() : checkToken)
}

/** The token of a request, if it has one that was checked. */
export const tokenIf = (request: Request): KnownToken | undefined => tokens.get(request)

/** The token of a request that its guard let through. */
export function tokenOf(request: Request): KnownToken {
  const token = tokens.get(request)
  if (!token) throw new Error('no token was checked for this request')
  return token
}

function intakeToken({ store, now }: Tools): RequestHandler {
  const tokenOfHash = rememberTokens((hash, at) => tokenByHash(store, hash, at))
  return async (request, response, next) => {
    const [, token] = /^Bearer ([\w.~+/-]{1,200})$/i.exec(request.get('Authorization') ?? '') ?? []
    const known = token ? await tokenOfHash(tokenHash(token), now()) : null
    if (!known) {
      response.set('WWW-Authenticate', 'Bearer')
      throw new AnswerError('signIn')
    }
    if (known.scope !== 'intake') throw new AnswerError('forbidden')
    tokens.set(request, known)
    next()
  }
}
