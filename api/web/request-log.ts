import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { requestIdOf } from './request-id.ts'

export type Log = Pick<Logger, 'info' | 'error'>

/** One line a request: method, the pattern of its route (never the address, which may be a person's), status, milliseconds, id. */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const startedNs = process.hrtime.bigint()
    response.on('close', () => {
      const ms = Number((process.hrtime.bigint() - startedNs) / 10_000n) / 100
      const route: unknown = request.route?.path
      log.info({
        id: requestIdOf(request),
        method: request.method,
        route: typeof route === 'string' ? route : 'none',
        status: response.statusCode,
        ms,
      })
    })
    next()
  }
}
