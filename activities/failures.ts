import { ApplicationFailure } from '@temporalio/common'
import type { Log } from './dependencies.ts'

/**
 * What enters the engine when something fails: the error's class and a request id, never a message, which might quote a value. The
 * log has the rest under the same id.
 */
export function withFailuresTold<A extends unknown[], R>(
  log: Log,
  name: string,
  work: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  return async (...args) => {
    try {
      return await work(...args)
    } catch (error) {
      const errorClass = error instanceof Error ? error.name : 'unknown'
      const requestId = crypto.randomUUID()
      log.warn({ activity: name, errorClass, requestId }, 'could not finish now; the engine will try again')
      throw ApplicationFailure.create({ message: requestId, type: errorClass, nonRetryable: false })
    }
  }
}
