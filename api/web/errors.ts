import type { FieldProblem } from './problems.ts'

/** The one table of what can go wrong in an answer: its status and the code programs read. Words are in `errors` of the dictionaries. */
export const errorKinds = {
  badRequest: { status: 400, code: 'bad-request' },
  signIn: { status: 401, code: 'sign-in' },
  forbidden: { status: 403, code: 'forbidden' },
  forged: { status: 403, code: 'forged' },
  /** Sent from our page, but its token has ended: the page comes back with what was typed. */
  stalePage: { status: 403, code: 'stale-page' },
  notFound: { status: 404, code: 'not-found' },
  conflict: { status: 409, code: 'conflict' },
  tooLarge: { status: 413, code: 'too-large' },
  wrongType: { status: 415, code: 'wrong-type' },
  problems: { status: 422, code: 'problems' },
  tooMany: { status: 429, code: 'too-many' },
  outage: { status: 503, code: 'outage' },
  bug: { status: 500, code: 'bug' },
} as const satisfies Record<string, { status: number; code: string }>

export type ErrorKind = keyof typeof errorKinds

/** What an answer may say beyond its kind: a sentence in the reader's language, problems by field, seconds to wait. */
export type ErrorDetail = { text?: string; problems?: readonly FieldProblem[]; retryAfterSeconds?: number; code?: string }

/** Ends a request with one of the kinds. It carries nothing a person typed. */
export class AnswerError extends Error {
  readonly kind: ErrorKind
  readonly detail: ErrorDetail

  constructor(kind: ErrorKind, detail: ErrorDetail = {}) {
    super(kind)
    this.name = 'AnswerError'
    this.kind = kind
    this.detail = detail
  }
}

/**
 * The kind of whatever was thrown. Readers of bodies and addresses mark theirs with a status below 500; the store says which
 * of its own are outages; everything else is our bug.
 */
export function kindOf(error: unknown, isOutage: (error: unknown) => boolean): ErrorKind {
  if (error instanceof AnswerError) return error.kind
  if (isOutage(error)) return 'outage'
  // Too many passwords are being checked: nothing was, and the same may be sent again in a moment.
  if (error instanceof Error && error.name === 'PasswordsBusy') return 'tooMany'
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 413) return 'tooLarge'
  if (status === 415) return 'wrongType'
  return typeof status === 'number' && status >= 400 && status < 500 ? 'badRequest' : 'bug'
}
