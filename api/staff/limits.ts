import type { RequestHandler } from 'express'
import { createLimits, limitFigures, tick } from '../web/limits/limits.ts'
import { memberIf } from './session/member.ts'

/**
 * Holds posts of whoever is not signed in once many come from their address: nobody is shut out, and passwords are tried slowly. An
 * account counts its own failures, wherever they come from; whoever is signed in answers for what they send.
 */
export function slowStrangers(figures = limitFigures): RequestHandler {
  const { keyOf, newcomers, hold } = createLimits(figures)
  return hold((request) => !memberIf(request) && newcomers.take(keyOf('address', request.ip ?? ''), tick()) > 0)
}
