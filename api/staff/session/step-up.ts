import type { Request, RequestHandler } from 'express'
import { AnswerError } from '../../web/errors.ts'

/** So long a second factor counts as fresh: long enough for a few decisions in a row, short for a desk somebody walked away from. */
const freshMs = 15 * 60_000

/** How a press that needs a fresh second factor is sent to prove it. The page it goes back to is given what was typed. */
export type AskToConfirm = (request: Request, response: Parameters<RequestHandler>[1], back: string) => void

/**
 * Answers only whoever proved their second factor within the last quarter of an hour; others prove it first and come back to the page
 * with what they typed. For what a session left open on a desk must not do: open who complained, decide, give roles.
 * @param back the page that holds the form; the address itself where that is its page
 */
export const afterFresh =
  (
    desk: { now(): string; askToConfirm: AskToConfirm },
    handle: RequestHandler,
    back: (request: Request) => string = itself,
  ): RequestHandler =>
  (request, response, next) => {
    if (isFresh(request.session.factorAt, desk.now())) return handle(request, response, next)
    if (request.path.startsWith('/api/'))
      throw new AnswerError('forbidden', {
        code: 'confirm-second-factor',
        text: 'Confirm your second factor at /confirm, then send it again.',
      })
    return desk.askToConfirm(request, response, back(request))
  }

const itself = ({ method, originalUrl, path }: Request): string => (method === 'GET' ? originalUrl : path)

const isFresh = (factorAt: string | undefined, now: string): boolean =>
  factorAt !== undefined && Date.parse(now) - Date.parse(factorAt) < freshMs
