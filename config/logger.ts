import pino, { type Logger } from 'pino'
import { failureOf } from './failure.ts'

export type { Logger }

/**
 * The log of one process, a JSON line each. An error is written as its class, code and place; addresses, bodies, headers and codes
 * that slip into a line are removed: what a person typed, or who they are, must not end up in a log.
 */
export function makeLogger(process: string, level: string, destination?: pino.DestinationStream): Logger {
  const options = {
    level,
    base: { process },
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: { logMethod },
    redact: { paths: [...never, ...never.map((name) => `*.${name}`)], remove: true },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** Left to itself, pino takes an error's message as the line's own. */
function logMethod(this: Logger, line: unknown[], write: pino.LogFn): void {
  const [first, ...rest] = line
  if (first instanceof Error) write.apply(this, [{ err: failureOf(first) }, ...rest] as never)
  else write.apply(this, [withoutMessages(first), ...rest] as never)
}

function withoutMessages(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value instanceof Error ? failureOf(value) : value]))
}

/** Fields that no line may hold, at its top or one below. */
const never = [
  'body',
  'headers',
  'cookie',
  'cookies',
  'url',
  'originalUrl',
  'query',
  'ip',
  'remoteAddress',
  'receiptCode',
  'password',
  'token',
  'email',
]
