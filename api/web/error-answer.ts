import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { AnswerError, type ErrorDetail, type ErrorKind, errorKinds, kindOf } from './errors.ts'
import { wordsOf } from './language.ts'
import { requestIdOf } from './request-id.ts'
import type { Log } from './request-log.ts'

/** An error as a page shows it: words in the reader's language and the number of the request. */
export type ShownError = { kind: ErrorKind; status: number; title: string; text: string; id: string }

export type ErrorAnswers = {
  log: Log
  /** Whether the store or a server behind us could not be reached. */
  isOutage: (error: unknown) => boolean
  /** Sends the page of an app. */
  page: (request: Request, response: Response, error: ShownError) => void
}

/** Whatever no route answered. */
export const nothingHere: RequestHandler = (_request, _response, next) => next(new AnswerError('notFound'))

/** Answers every error: a page for people, problem+json (RFC 9457) for programs. Our own bugs go to the log, by class and place only. */
export function answerErrors({ log, isOutage, page }: ErrorAnswers): ErrorRequestHandler {
  return (error, request, response, next) => {
    const kind = kindOf(error, isOutage)
    if (kind === 'bug' || kind === 'outage') log.error({ id: requestIdOf(request), kind, ...placeOf(error) }, 'a request failed')
    if (response.headersSent) return next(error)
    const detail = error instanceof AnswerError ? error.detail : {}
    const shown = shownError(request, kind, detail)
    if (detail.retryAfterSeconds !== undefined) response.set('Retry-After', String(detail.retryAfterSeconds))
    if (wantsJson(request)) sendProblem(response, shown, detail)
    else page(request, response, shown)
  }
}

function shownError(request: Request, kind: ErrorKind, detail: ErrorDetail): ShownError {
  const { t } = wordsOf(request)
  const id = requestIdOf(request)
  return {
    kind,
    status: errorKinds[kind].status,
    title: t(`errors.${kind}.title`),
    text: detail.text ?? t(`errors.${kind}.text`, { id }),
    id,
  }
}

const wantsJson = (request: Request): boolean => request.path.startsWith('/api/') || request.accepts('html', 'json') === 'json'

function sendProblem(response: Response, { kind, status, title, text, id }: ShownError, detail: ErrorDetail): void {
  const { code = errorKinds[kind].code, problems } = detail
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: `/problems/${code}`, title, status, detail: text, requestId: id, ...(problems && { problems }) }))
}

/** The class of an error and the lines of ours it passed; never its message, which may quote what a person wrote. */
function placeOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const at = [...(error.stack ?? '').matchAll(/\(?(?:file:\/\/)?([^()\s]+:\d+:\d+)\)?$/gm)].map((match) => match[1] ?? '')
  return { error: error.name, at: at.slice(0, 5) }
}
