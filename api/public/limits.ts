import type { Request, RequestHandler } from 'express'
import { AnswerError } from '../web/errors.ts'
import { createLimits, type Limits, limitFigures, tick } from '../web/limits/limits.ts'
import { tokenIf } from './guard.ts'
import type { Tools } from './tools.ts'

/** Here a code is typed in: whoever tries one is not yet the sender of anything. */
const codeDoors: ReadonlySet<string> = new Set(['/status', '/complaint/resume', '/api/v1/status'])

/**
 * The limits of the public app: `slow` stands before a post is read, `wait` after it, so that whoever must come again keeps what was
 * typed. A sender is a program's token, or the code sealed in a person's cookie; until one of these was seen it is an address.
 */
export function publicLimits(tools: Tools): { slow: RequestHandler; wait: RequestHandler } {
  const limits = createLimits(tools.limits ?? limitFigures)
  return {
    slow: limits.hold((request) => isCrowd(tools, limits, request)),
    wait: (request, _response, next) => {
      const ms = waitMs(tools, limits, request)
      if (ms > 0) throw new AnswerError('tooMany', { retryAfterSeconds: Math.ceil(ms / 1000) })
      next()
    },
  }
}

/** A newcomer behind an address from which newcomers come faster than people do. */
function isCrowd(tools: Tools, { keyOf, newcomers, person }: Limits, request: Request): boolean {
  if (tokenIf(request)) return false
  const code = codeOf(tools, request)
  if (code && person.knows(keyOf('code', code))) return false
  return newcomers.take(keyOf('address', request.ip ?? ''), tick()) > 0
}

function waitMs(tools: Tools, { keyOf, person, program }: Limits, request: Request): number {
  const token = tokenIf(request)
  if (token) return token.unlimited ? 0 : program.take(keyOf('token', token._id), tick())
  const code = codeOf(tools, request)
  return code ? person.take(keyOf('code', code), tick()) : 0
}

const codeOf = ({ ways }: Tools, request: Request): string | null =>
  codeDoors.has(String(request.route?.path)) ? null : (ways.read(request, 'draft') ?? ways.read(request, 'visit'))
