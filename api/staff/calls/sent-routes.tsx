import type { RequestHandler } from 'express'
import { formatReference } from '../../../domain/complaint/reference.ts'
import { openCookie, sealCookie } from '../../../keys/cookie.ts'
import { receiptOf } from '../../../keys/receipt.ts'
import type { Desk } from '../deps.ts'
import { SentPage } from './sent-page.tsx'

const sentName = 'sent call'
const sentMinutes = 30

export const sealSent = (secret: Uint8Array, code: string, earlier: boolean, now: string): string =>
  sealCookie(secret, {
    name: sentName,
    value: `${code}|${earlier ? 'earlier' : 'this'}`,
    endsAt: new Date(Date.parse(now) + sentMinutes * 60_000).toISOString(),
  })

/** Shown again on refresh until the caller has the code, or half an hour has passed. */
export const showSent =
  (desk: Desk): RequestHandler =>
  (request, response) => {
    const { sessionSecret, receiptSecret } = desk.settings
    const sealed = request.session.sentCall
    const [code, which] = (sealed && openCookie(sessionSecret, { name: sentName, text: sealed }, desk.now()))?.split('|') ?? []
    if (!code) return response.redirect(303, '/calls/new')
    const reference = formatReference(receiptOf(code, receiptSecret).reference)
    desk.show(request, response, { title: 'Call received', area: 'calls' }, (token) => (
      <SentPage token={token} code={code} reference={reference} earlier={which === 'earlier'} />
    ))
  }

export const putSentAway: RequestHandler = (request, response) => {
  delete request.session.sentCall
  response.redirect(303, '/work')
}
