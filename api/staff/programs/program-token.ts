import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Request } from 'express'
import { AnswerError } from '../../web/errors.ts'

export const tokenHeader = 'X-CSRF-Token'

/** The token of this session for programs; made at the first asking. It goes back in a header, which no foreign page can send. */
export function programTokenOf(request: Request): string {
  request.session.programToken ??= randomBytes(24).toString('base64url')
  return request.session.programToken
}

/** Refuses a post without the token of its session: a browser sends the cookie with any page's post, but only our own answers hold the token. */
export function checkProgramToken(request: Request): void {
  const [sent, known] = [Buffer.from(request.get(tokenHeader) ?? ''), Buffer.from(request.session.programToken ?? '')]
  if (known.length === 0 || sent.length !== known.length || !timingSafeEqual(sent, known))
    throw new AnswerError('forged', { text: `Ask /api/v1/session for the token and send it in the header ${tokenHeader}.` })
}
