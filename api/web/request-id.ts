import { randomBytes } from 'node:crypto'
import type { Request, RequestHandler } from 'express'

const ids = new WeakMap<Request, string>()

/** Gives each request an id of our own making, sends it back, and keeps it for the log line and the error page. */
export const giveRequestId: RequestHandler = (request, response, next) => {
  const id = randomBytes(9).toString('base64url')
  ids.set(request, id)
  response.set('X-Request-Id', id)
  next()
}

export const requestIdOf = (request: Request): string => ids.get(request) ?? 'none'
